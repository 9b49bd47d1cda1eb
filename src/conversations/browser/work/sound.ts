/** A soft tone of half a second, made here: no file, and nothing if the browser will not. */
export const playSoftly = (): void => {
  try {
    const audio = new AudioContext()
    const [tone, volume] = [audio.createOscillator(), audio.createGain()]
    const now = audio.currentTime
    tone.frequency.value = 523
    volume.gain.setValueAtTime(0, now)
    volume.gain.linearRampToValueAtTime(0.12, now + 0.05)
    volume.gain.linearRampToValueAtTime(0, now + 0.5)
    tone.connect(volume).connect(audio.destination)
    tone.addEventListener('ended', () => void audio.close())
    tone.start(now)
    tone.stop(now + 0.5)
  } catch {
    // A desk without sound still has its title and its words.
  }
}

const key = 'alongside-sound'

/** Whether a sound is wished for: of this tab alone, and gone when it closes. Off until somebody says otherwise. */
export const wishesSound = (): boolean => {
  try {
    return sessionStorage.getItem(key) === 'yes'
  } catch {
    return false
  }
}

export const wishSound = (yes: boolean): void => {
  try {
    if (yes) sessionStorage.setItem(key, 'yes')
    else sessionStorage.removeItem(key)
  } catch {
    // Not kept: the box shows what holds while the page is open.
  }
}
