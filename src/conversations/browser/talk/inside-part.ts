/** Everything about a note that was sent: loaded when somebody is about to send one, or comes back to one. */
export { openConversation } from './conversation.ts'
export { Conversation } from './steps/Conversation.tsx'
export { Delete, End, Gone, Looked } from './steps/Ending.tsx'
export { Return } from './steps/Return.tsx'
export { Words } from './steps/Words.tsx'
