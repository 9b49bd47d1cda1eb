/** Sent on the window before leaving. Whoever holds an unsent note may cancel it and ask first. */
export const leavingEvent = 'alongside:leaving'
