/**
 * Stands in for the two files in which `@simplewebauthn/browser` puts words for developers to what a browser says. We show one kind sentence
 * whatever went wrong, and pass the browser's own error on as it is.
 */
const asItIs = ({ error }: { error: Error }): Error => error

export { asItIs as identifyAuthenticationError, asItIs as identifyRegistrationError }
