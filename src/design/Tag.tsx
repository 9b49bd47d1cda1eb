import type { ComponentChildren } from 'preact'

export type TagLook = 'calm' | 'care' | 'plain' | 'good' | 'danger'

const looks: Record<TagLook, string> = {
  calm: 'govuk-tag',
  care: 'govuk-tag al-tag--care',
  plain: 'govuk-tag al-tag--plain',
  good: 'govuk-tag al-tag--good',
  danger: 'govuk-tag al-tag--danger',
}

/** A status: always a word in a pill, never a colour alone. */
export const Tag = ({
  children,
  look = 'calm',
}: {
  children: ComponentChildren
  look?: TagLook | undefined
}) => <strong class={looks[look]}>{children}</strong>
