import { stepKind } from './asking/index.ts'
import { finishWithdrawal, forgetOldRecords } from './contacts/index.ts'
import { retentionKind } from './conversations/index.ts'
import { forgetOldAudit } from './governance/index.ts'
import { freezeQuarter } from './impact/index.ts'
import { anyJob, type Work, type WorkerWorld } from './platform/jobs/index.ts'
import {
  joiningMailJob,
  joiningMailKind,
  forgetDraft,
  noticeJob,
  noticeKind,
  reminderJob,
  reminderKind,
  tendJoining,
  warningsKind,
} from './supporters/index.ts'

/** Everything the worker does, one list: what happens when a row falls due, and the effects outside the database. */
export const workOf = (world: WorkerWorld): Work => {
  const notice = noticeJob(world)
  const reminder = reminderJob(world)
  const joiningMail = joiningMailJob(world)
  return {
    kinds: [
      stepKind(world),
      retentionKind(world),
      noticeKind(notice),
      freezeQuarter,
      forgetOldRecords,
      finishWithdrawal,
      forgetOldAudit,
      reminderKind(reminder),
      warningsKind,
      tendJoining,
      joiningMailKind(joiningMail),
      forgetDraft,
    ],
    jobs: [anyJob(notice), anyJob(reminder), anyJob(joiningMail)],
  }
}
