import type { ComponentChildren } from 'preact'
import type { LayoutProps } from '../../src/design/index.ts'
import type { Lang } from '../../src/platform/text.ts'
import { words } from './words.ts'

/** What Layout takes for a drawn screen. */
export const galleryFrame = (
  lang: Lang,
  css: string,
  children: ComponentChildren,
  staff = false,
): LayoutProps => {
  const t = words[lang]
  return {
    lang,
    title: t.name,
    assets: { css, icon: 'icon.svg' },
    audience: staff ? 'staff' : 'public',
    demo: true,
    header: {
      name: t.name,
      force: t.force,
      home: '/',
      otherLanguage:
        lang === 'en'
          ? { lang: 'cy', label: 'Cymraeg', href: '/cy/' }
          : { lang: 'en', label: 'English', href: '/' },
      leave: staff
        ? { kind: 'hide', href: '/desk/cover' }
        : { kind: 'exit', action: '/exit', to: 'https://example.org' },
    },
    navigation: t.menu.map((label, place) => ({ label, href: `/${place}`, current: place === 1 })),
    crisis: { more: '/help-now', lines: t.crisis.map(label => ({ label, href: 'tel:999' })) },
    footer: { links: t.footer.map(label => ({ label, href: '/' })), note: t.note },
    children,
  }
}
