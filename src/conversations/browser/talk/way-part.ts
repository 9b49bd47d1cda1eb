/** The way to a new note, and to others when everybody asked has handed it back: loaded when somebody chooses to write. */
export { askOthers } from './again.ts'
export { Check, Sending } from './steps/Check.tsx'
export { Note } from './steps/Note.tsx'
export { Phrase } from './steps/Phrase.tsx'
export { Deadline, How, Who } from './steps/Who.tsx'
