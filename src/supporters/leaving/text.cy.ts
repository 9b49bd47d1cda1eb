import type { Text } from './text.en.ts'

export const cy: Text = {
  aside: {
    title: 'Pwy sy’n gefn iddynt',
    supervisor: 'Goruchwyliwr',
    champion: 'Hyrwyddwr',
    nobody: 'Neb wedi’i enwi eto',
    change: 'Newid pwy sy’n gefn iddynt, neu tan pryd y mae’r fetio’n dda',
    application: 'Cais',
    applicationLink: 'Edrych arno',
    left: day => `Gadawon nhw ar ${day}.`,
    thanks: 'Llythyr o ddiolch i’w argraffu',
    retained: day => `Wedi ymddeol, ac yn aros fel gwirfoddolwr ers ${day}.`,
    retain: 'Maen nhw’n ymddeol ac yn dymuno aros',
  },
  thanks: {
    title: name => `Llythyr o ddiolch i ${name}`,
    how: 'Argraffwch ef, llofnodwch ef, a rhowch ef â llaw os gallwch. Nid yw’n enwi neb y gwnaethon nhw ei helpu.',
    dear: name => `Annwyl ${name}`,
    from: (from, until) => `O ${from} hyd ${until} buoch yn gefnogwr cyfoedion yn ein heddlu.`,
    until: until => `Hyd ${until} buoch yn gefnogwr cyfoedion yn ein heddlu.`,
    words: [
      'Rhoesoch amser i gydweithwyr pan oedd pethau’n anodd. Gwrandawoch, a chadw i chi’ch hun yr hyn a ddywedon nhw. Ni fydd neb byth yn gwybod am y rhan fwyaf ohono, ac felly y dylai fod.',
      'Ni ofynnwyd hyn gan neb, a gwnaethoch ei roi. Mae rhywun yn cysgu’n well am eich bod chi yno.',
      'Diolch. Gofalwch amdanoch eich hun fel y gwnaethoch ofalu am eraill. Mae cefnogaeth cyfoedion yn dal ar agor i chi, fel i bawb.',
    ],
    signed: 'Ar ran y rhwydwaith cefnogaeth cyfoedion',
  },
  retain: {
    title: name => `Cadw ${name} fel cefnogwr wedi ymddeol?`,
    what: [
      'Maen nhw’n parhau fel gwirfoddolwr. Mae eu hyfforddiant, eu cytundebau a’u goruchwyliaeth yn mynd ymlaen fel o’r blaen.',
      'Mae eu cerdyn yn eu dangos fel gwirfoddolwr. Mae eu rheng a’u he-bost gwaith yn cael eu disodli.',
      'Maen nhw’n cael eu hallgofnodi ym mhobman, ac yn mewngofnodi eto eu hunain.',
    ],
    mail: 'Eu he-bost eu hunain',
    mailHint:
      'Mae negeseuon yn mynd yno o hyn ymlaen. Dim ond bod rhywbeth i edrych arno y mae’r e-bost yn ei ddweud.',
    vetted: 'Mae’r fetio ar gyfer gwirfoddolwyr yn dda tan',
    yes: 'Eu cadw fel cefnogwr wedi ymddeol',
    no: 'Yn ôl',
    errors: {
      mailMissing: 'Rhowch eu he-bost eu hunain',
      mailWrong: 'Rhowch gyfeiriad e-bost fel enw@example.org',
      mailTaken: 'Mae’r cyfeiriad hwn gan rywun arall yn y rhaglen',
      dayMissing: 'Rhowch ddiwrnod, fel 27 3 2027',
      dayPast: 'Rhowch ddiwrnod sydd eto i ddod',
    },
  },
}
