import type { PageData } from '../../../asking/page-data.ts'
import type { Place } from '../../../ps1/checking.ts'
import { installationOf } from './begin.ts'

/** `origin` is the page's own: a look-alike's bundle is of no use here. */
export const placeOf = (page: PageData): Place => ({
  origin: location.origin,
  installation: installationOf(page),
})
