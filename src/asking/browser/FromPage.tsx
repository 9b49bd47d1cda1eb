import { useEffect, useRef } from 'preact/hooks'

/**
 * Something the server drew into a `<template>` of this document, such as the numbers to ring: the same markup as on its own page,
 * copied by the browser, never made from text.
 */
export const FromPage = ({ id }: { id: string }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const template = document.querySelector<HTMLTemplateElement>(`template#${id}`)
    if (template && place.current) place.current.replaceChildren(template.content.cloneNode(true))
  }, [id])
  return <div ref={place} />
}
