import { spawn } from 'node:child_process'
import { root } from '../../src/platform/root.ts'

/** Runs a program in the repository's folder with its output shown; the exit code (1 when it could not run or was killed). */
export async function runVisibly(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(file, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
  return new Promise(resolve => {
    child.once('error', () => resolve(1))
    child.once('close', code => resolve(code ?? 1))
  })
}
