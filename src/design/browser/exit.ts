/**
 * Leave this page, with script: the page is emptied at once, the server is told, and the neutral site takes this
 * page's place in the history. Without script the same form posts and the server's answer leads away.
 * Shift three times does the same (three Escapes is what people who use screen readers press all day).
 */

import { leavingEvent } from './leaving-event.ts'

const within = 5000
const presses = 3

function leave(form: HTMLFormElement): void {
  const to = form.dataset['exitTo']
  if (to === undefined) return form.submit()
  document.documentElement.hidden = true
  document.title = ' '
  // keepalive: the request outlives this page. If it is lost, only the cache of this browser keeps more than it should.
  void fetch(form.action, { method: 'POST', keepalive: true }).catch(() => undefined)
  location.replace(to)
}

const mayLeave = () => window.dispatchEvent(new Event(leavingEvent, { cancelable: true }))

function onShiftThrice(act: () => void): void {
  let times: number[] = []
  // A capital letter is Shift with another key: it is not a press of Shift alone.
  let alone = false
  addEventListener('keydown', event => {
    alone = event.key === 'Shift'
    if (!alone) times = []
  })
  addEventListener('keyup', event => {
    if (event.key !== 'Shift' || !alone) return
    alone = false
    times = [...times.filter(time => event.timeStamp - time < within), event.timeStamp]
    if (times.length >= presses) act()
  })
}

const form = document.querySelector<HTMLFormElement>('form[data-exit-to]')
if (form !== null) {
  form.addEventListener('submit', event => {
    event.preventDefault()
    if (mayLeave()) leave(form)
  })
  onShiftThrice(() => form.requestSubmit())
}
