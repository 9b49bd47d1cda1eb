import { useEffect, useState } from 'preact/hooks'
import type { ThisMinute } from '../../desk/today.ts'
import { useTools } from '../desk/context.ts'

let known: ThisMinute | undefined

/** Who to ring now and what may have to be passed on. Fetched once a page and kept: it must be there when the line is not. */
export const useThisMinute = (): ThisMinute | undefined => {
  const { api } = useTools()
  const [data, setData] = useState(known)
  useEffect(() => {
    if (known) return
    const load = async () => {
      const answer = await api.get('/desk/this-minute')
      if (!answer.ok) return
      known = await answer.json<ThisMinute>()
      setData(known)
    }
    void load().catch(() => undefined)
  }, [api])
  return data
}
