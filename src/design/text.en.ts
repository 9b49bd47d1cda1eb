import type { Widen } from '../platform/text.ts'

export const en = {
  skip: 'Skip to the main part of the page',
  demo: 'Demonstration: nobody real will answer',
  demoName: 'Demonstration',
  language: 'Language',
  menu: 'Menu',
  menuWithin: 'In this part',
  leave: 'Leave this page',
  hide: 'Hide screen',
  danger: 'In danger now?',
  moreHelp: 'More, and without speaking',
  about: 'About this service',
  problem: 'There is a problem',
  error: 'Error:',
  warning: 'Warning',
  notice: 'Important',
  done: 'Done',
  whereYouAre: 'Where you are',
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  page: (number: number) => `Page ${number}`,
  chosen: 'What you have chosen',
  takeOff: (choice: string) => `Take off ${choice}`,
  upTo: (count: number) => `You can write up to ${count} characters.`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
}

export type Text = Widen<typeof en>
