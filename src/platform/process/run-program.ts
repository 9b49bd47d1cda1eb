import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'

/** Runs one of Alongside's commands from source as a process of its own, its output shown; its exit code. */
export function runProgram(command: string, env: NodeJS.ProcessEnv): Promise<number> {
  const args = ['--import', import.meta.resolve('tsx'), join(root, 'src', 'main.ts'), command]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise(resolve => {
    child.once('error', () => resolve(1))
    child.once('close', code => resolve(code ?? 1))
  })
}
