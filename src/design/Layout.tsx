import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/text.ts'
import { CrisisBand, type CrisisBandProps } from './CrisisBand.tsx'
import { Language, useWords } from './language.ts'
import { Header, type HeaderProps } from './Header.tsx'
import { Link } from './Link.tsx'

export type NavLink = { label: string; href: string; current?: boolean | undefined }

/** Addresses of built files, from `asset(…)`. `scripts` are module scripts; most pages have none. */
export type PageAssets = {
  css: string
  icon: string
  manifest?: string | undefined
  /** A style sheet with the force's two colours (`--brand`, `--brand-bar`), for the header only. */
  brand?: string | undefined
  scripts?: readonly string[] | undefined
}

export type LayoutProps = {
  lang: Lang
  /** The whole title. On sensitive pages a neutral one. */
  title: string
  assets: PageAssets
  /** Staff screens are denser. */
  audience: 'public' | 'staff'
  /** The page is not for search engines. */
  noindex?: boolean | undefined
  /** Nobody real will answer: says so on top. */
  demo: boolean
  header: HeaderProps
  navigation: readonly NavLink[]
  /** The places of the part one is in; none where it has only one. */
  places?: readonly NavLink[] | undefined
  crisis: CrisisBandProps
  footer: { links: readonly NavLink[]; note?: ComponentChildren }
  /** Above the heading, outside main: Breadcrumbs, which are a landmark of their own. */
  above?: ComponentChildren
  children: ComponentChildren
}

const Head = ({ title, assets, noindex }: LayoutProps) => (
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    {/* Numbers that are meant to be rung are links already; dates and codes are not to become some. */}
    <meta name="format-detection" content="telephone=no" />
    {noindex ? <meta name="robots" content="noindex" /> : null}
    <link rel="stylesheet" href={assets.css} />
    {assets.brand ? <link rel="stylesheet" href={assets.brand} /> : null}
    <link rel="icon" href={assets.icon} type="image/svg+xml" />
    {assets.manifest ? <link rel="manifest" href={assets.manifest} /> : null}
    {assets.scripts?.map(src => (
      <script type="module" src={src} />
    ))}
  </head>
)

const Navigation = ({ links, isWithin = false }: { links: readonly NavLink[]; isWithin?: boolean }) => {
  const words = useWords()
  if (links.length === 0) return null
  return (
    <nav
      class={isWithin ? 'govuk-service-navigation al-nav al-nav--within' : 'govuk-service-navigation al-nav'}
      aria-label={isWithin ? words.menuWithin : words.menu}
    >
      <div class="govuk-width-container">
        <ul class="govuk-service-navigation__list">
          {links.map(({ label, href, current }) => (
            <li class="govuk-service-navigation__item">
              <Link
                href={href}
                class="govuk-service-navigation__link"
                aria-current={current ? 'page' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

const Footer = ({ links, note }: LayoutProps['footer']) => {
  const words = useWords()
  return (
    <footer class="al-footer">
      <div class="govuk-width-container">
        <nav aria-label={words.about}>
          <ul>
            {links.map(({ label, href }) => (
              <li>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {note ? <p>{note}</p> : null}
      </div>
    </footer>
  )
}

const Body = ({ demo, header, navigation, places = [], crisis, above, children, footer }: LayoutProps) => {
  const words = useWords()
  return (
    <body class="govuk-template__body">
      <a class="govuk-skip-link" href="#main">
        {words.skip}
      </a>
      {demo ? (
        <section class="al-demo" aria-label={words.demoName}>
          <div class="govuk-width-container">
            <p>{words.demo}</p>
          </div>
        </section>
      ) : null}
      <Header {...header} />
      <CrisisBand {...crisis} />
      <Navigation links={navigation} />
      <Navigation links={places} isWithin />
      <div class="govuk-width-container">
        {above}
        <main class="govuk-main-wrapper" id="main" tabindex={-1}>
          {children}
        </main>
      </div>
      <Footer {...footer} />
    </body>
  )
}

/** The whole document. Give it to `renderToString` behind `<!doctype html>`. Nothing inline: the policy refuses it. */
export const Layout = (props: LayoutProps) => (
  <Language.Provider value={props.lang}>
    <html lang={props.lang} class={props.audience === 'staff' ? 'govuk-template al-staff' : 'govuk-template'}>
      <Head {...props} />
      <Body {...props} />
    </html>
  </Language.Provider>
)
