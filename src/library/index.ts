/** The front door: what other slices may use of the library. */
export { loadLibrary } from './reference.ts'
export { allThemes, resourcesBySlug, type Resource, type Theme } from './queries.ts'
export { recordThemes, type RecordTheme } from './themes.ts'
export { libraryRoutes } from './routes.tsx'
export { Inside, InsideButton, Outside, PeopleToTalkTo, Ways } from './pages/links.tsx'
