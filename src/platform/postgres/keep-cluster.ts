import { OperatorError } from '../process/operator-error.ts'
import { type Cluster, startCluster } from './cluster.ts'

/**
 * The embedded PostgreSQL, kept running: one that ends without having been asked to is started again on the
 * same port, and the pools find it by themselves. `onTrouble` as `keepRunning`.
 */
export async function keepCluster(
  dataFolder: string,
  onTrouble: (error?: OperatorError) => void,
): Promise<{ cluster: Cluster; stop: () => Promise<void> }> {
  let current = await startCluster(dataFolder)
  let isStopping = false
  const watch = async (): Promise<void> => {
    await current.gone()
    if (isStopping) return
    onTrouble()
    try {
      current = await startCluster(dataFolder)
    } catch (error) {
      onTrouble(
        error instanceof OperatorError ? error : new OperatorError('PostgreSQL could not be started again.'),
      )
      return
    }
    await watch()
  }
  void watch()
  return {
    cluster: current,
    stop: () => {
      isStopping = true
      return current.stop()
    },
  }
}
