import { useEffect, useRef } from 'preact/hooks'

/**
 * Something the server drew into a `<template>` of this document, such as the numbers to ring: the same markup as on its own page,
 * copied by the browser, never made from text. With `focus` its heading is read out when it comes.
 */
export const FromPage = ({ id, focus = false }: { id: string; focus?: boolean }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const template = document.querySelector<HTMLTemplateElement>(`template#${id}`)
    if (template && place.current) place.current.replaceChildren(template.content.cloneNode(true))
    if (focus) {
      scrollTo(0, 0)
      place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
  }, [id, focus])
  return <div ref={place} />
}
