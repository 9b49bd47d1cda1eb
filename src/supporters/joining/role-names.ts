import { sortText, type Lang } from '../../platform/text.ts'
import { joiningText } from './text.ts'

/** Roles in words, for a list of people who may sit on a panel. */
export const roleNames =
  (lang: Lang) =>
  (roles: readonly string[]): string => {
    const names = joiningText(lang).convene.roles
    return sortText(
      roles.map(role => (role in names ? names[role as keyof typeof names] : '')),
      lang,
    ).join(', ')
  }
