/** A `tel:` address of what somebody typed as their number, or nothing where it is not one: it is their text, and hostile as any. */
export const telOf = (number: string): `tel:${string}` | undefined => {
  const plain = number.replaceAll(/[\s().-]/g, '')
  return /^\+?\d{5,15}$/.test(plain) ? `tel:${plain}` : undefined
}
