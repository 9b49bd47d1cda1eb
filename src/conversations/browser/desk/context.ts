import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Text } from '../../desk/text.ts'
import type { Api } from '../api.ts'
import type { KeyWorks } from '../keys.worker.ts'
import type { Unlocked } from '../keys/vault-works.ts'
import type { Place } from '../place.ts'
import type { Asker } from '../worker-wire.ts'

/** The session as the server tells it. */
export type Session = {
  readonly person: string
  readonly name: string
  readonly roles: readonly string[]
  readonly formToken: string
  /** Seconds. */
  readonly left: { readonly idle: number; readonly whole: number }
}

/** What every part of the desk works with. `unlocked` is absent while the vault is locked. */
export type DeskTools = {
  readonly place: Place
  readonly api: Api
  readonly keys: Asker<KeyWorks>
  readonly t: Text
  readonly session: Session
  readonly unlocked: Unlocked | undefined
}

export const Tools = createContext<DeskTools | undefined>(undefined)

/** The tools, inside the desk. */
export const useTools = (): DeskTools => {
  const tools = useContext(Tools)
  if (!tools) throw new Error('outside the desk')
  return tools
}
