/** Days since 1970 by this device's clock. */
export const today = (): number => Math.floor(Date.now() / 86_400_000)
