import type { Piece } from '../piece.ts'

export const cy: Piece = {
  title: 'Gwrando',
  lead: 'Dyma’r rôl i gyd, ac mae’n anoddach nag y mae’n edrych i bobl sy’n cael eu talu i ddatrys pethau.',
  sections: [
    {
      heading: 'Beth mae gwrando’n ei wneud',
      points: [
        'Mae person sy’n cael ei glywed yn dechrau clywed ei hun. Yn aml mae hynny’n ddigon i weld y cam nesaf.',
        'Does dim rhaid eich bod wedi bod yno. Mae’n rhaid eich bod am wybod sut roedd hi i’r person.',
        'Nid bwlch i’w lenwi yw tawelwch. Cyfrwch i bump cyn siarad.',
      ],
    },
    {
      heading: 'Beth i’w wneud',
      points: [
        'Gofynnwch gwestiynau agored: “Sut beth oedd hynny?” “Beth yw’r peth gwaethaf?” “Beth sydd wedi helpu o’r blaen?”',
        'Dywedwch yn ôl beth a glywsoch, yn eich geiriau eich hun, a gadewch i’r person ei gywiro.',
        'Enwch y teimlad os gallwch weld un: “Mae hynny’n swnio’n unig.”',
        'Gofynnwch cyn cynnig: “Wyt ti am gael syniadau, neu wyt ti am i mi wrando ychydig mwy?”',
        'Mewn neges, cadwch hi’n fyr a gadewch un cwestiwn, nid pedwar.',
      ],
    },
    {
      heading: 'Beth i’w adael',
      points: [
        '“O leiaf…” Nid yw dim sy’n dechrau fel hyn wedi helpu erioed.',
        'Eich stori eich hun, oni bai ei bod yn ddwy frawddeg ac yn gorffen gyda chwestiwn i’r person arall.',
        '“Pam na wnest ti…?” Mae’n swnio fel cyfweliad, ac maen nhw wedi gwneud digon o’r rheini.',
        'Yr ateb parod. Os teimlwch yr ysfa i’w drwsio, dyna’r foment i ofyn un cwestiwn arall.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Ar ôl marwolaeth sydyn',
      scene:
        'Mae Beth wedi bod yn SCCH ers chwe blynedd. Ddydd Mawrth hi oedd y gyntaf wrth y drws lle roedd babi wedi marw.',
      lines: [
        {
          who: 'them',
          says: 'Dw i’n iawn, wir. Mae pawb wedi bod yn wych. Dw i jest yn meddwl o hyd am sliperi’r fam.',
        },
        { who: 'you', says: 'Y sliperi.' },
        {
          who: 'them',
          says: 'Roedden nhw ar ben y grisiau. Roedd un yn wynebu’r ffordd anghywir. Dw i ddim yn gwybod pam na alla i beidio â’i gweld.',
        },
        { who: 'you', says: 'Mae peth fel yna’n aros gyda chi. Sut beth yw e pan mae’n dod?' },
        {
          who: 'them',
          says: 'Fel pwysau. Fan hyn. Ac wedyn dw i’n meddwl, does dim hawl gen i, nid fy mabi i oedd e.',
        },
        {
          who: 'you',
          says: 'Felly mae’r pwysau yno, ac ar ben hynny rydych chi’n dweud y drefn wrthoch chi’ch hun am ei deimlo.',
        },
        { who: 'them', says: 'Ydw. Dyna’n union yw e.' },
        {
          who: 'you',
          says: 'Mae hynny’n llawer i’w gario i fyny ac i lawr y grisiau. Fyddai’n help i eistedd gydag e fan hyn am dipyn, neu ydych chi am feddwl beth allai ei wneud yn ysgafnach?',
        },
      ],
      notice:
        'Roedd dau air, “y sliperi”, yn ddigon i agor y cyfan. Ni ddywedodd y cefnogwr ei bod yn beth normal, na bod amser yn gwella. Dywedodd y ddwy haen yn ôl, a gofyn beth roedd Beth ei eisiau.',
    },
    {
      title: 'Pan fyddai’n well gennych ei drwsio',
      scene:
        'Rhingyll yw Tony, gyda phedair blynedd ar bymtheg o wasanaeth. Mae’n ffonio am iddo fethu â chael swydd.',
      lines: [
        {
          who: 'them',
          says: 'Felly dyna ni. Pedair blynedd ar bymtheg. Pedair sydd gan y bachgen a’i cafodd hi.',
        },
        { who: 'you', says: 'Mae’n rhaid bod hynny wedi brifo.' },
        { who: 'them', says: 'Dw i ddim wedi brifo. Dw i’n grac.' },
        { who: 'you', says: 'Yn grac. Fi oedd yn anghywir. Dwed wrtha i am y crac.' },
        {
          who: 'them',
          says: 'Nid y swydd yw hi hyd yn oed. Ddywedodd neb wrtha i. Ei ddarllen ar y bwrdd wnes i, a phawb yn sefyll o gwmpas.',
        },
        { who: 'you', says: 'O flaen pawb. Felly llai am beidio â’i chael hi, a mwy am sut gest ti wybod.' },
        { who: 'them', says: 'Ie. Petai’r bòs ond wedi mynd â fi o’r neilltu.' },
        { who: 'you', says: 'Beth fyddet ti wedi hoffi ei glywed?' },
        { who: 'them', says: 'Eu bod nhw’n gwybod beth roedd yn ei olygu i mi. Dyna i gyd.' },
      ],
      notice:
        'Dyfalodd y cefnogwr yn anghywir, ac ni wnaeth hynny ddim drwg, am iddi adael iddo’i gywiro ar unwaith. Roedd ganddi syniad am sut i apelio. Fe’i cadwodd. Doedd neb wedi gofyn amdano.',
    },
  ],
  questions: [
    {
      asks: 'Mae cydweithiwr yn sôn wrthych am noson galed ac yna’n mynd yn dawel. Beth wnewch chi?',
      choices: [
        {
          words: 'Sôn am noson o’ch eiddo chi, i ddangos nad yw’r person ar ei ben ei hun',
          why: 'Gall helpu wedyn, mewn dwy frawddeg. Nawr mae’n dwyn y llwyfan.',
          good: false,
        },
        {
          words: 'Aros, ac os yw’r person yn dal yn dawel, dweud “cymer dy amser”',
          why: 'Yn y tawelwch y daw’r peth go iawn yn aml. Rydych yn dangos nad ydych ar frys.',
          good: true,
        },
        {
          words: 'Gofyn beth ddigwyddodd nesaf',
          why: 'Mae’n arwain y person yn ôl at y digwyddiadau. Rydych chi am wybod sut mae’r person.',
          good: false,
        },
      ],
    },
    {
      asks: 'Mae rhywun yn dweud: “Mae hi’n llawer gwaeth ar bobl eraill.” Beth yw eich ateb?',
      choices: [
        {
          words: '“Efallai. A sut mae hi i ti?”',
          why: 'Dydych chi ddim yn dadlau. Rydych yn ei droi’n ôl at y person, yn dyner.',
          good: true,
        },
        {
          words: '“Mae hynny’n wir, ceisia edrych ar yr ochr orau”',
          why: 'Daeth y person i ddweud ei bod yn anodd. Nawr mae wedi clywed na ddylai.',
          good: false,
        },
        {
          words: '“Nac ydy, mae dy un di’n ofnadwy”',
          why: 'Cysuro yw’r bwriad, ond mae’n ei wneud yn fwy ac yn dweud wrth y person beth i’w deimlo.',
          good: false,
        },
      ],
    },
    {
      asks: 'Rydych yn darllen neges hir ac mae gennych ugain munud cyn sesiwn friffio. Beth wnewch chi?',
      choices: [
        {
          words: 'Ateb pob pwynt, fel nad oes dim yn cael ei golli',
          why: 'Bydd ar frys, ac mae’n llawer i’w ddarllen i rywun sy’n isel.',
          good: false,
        },
        {
          words: 'Ei gadael nes bod gennych awr',
          why: 'Nid yw’r person yn gwybod eich bod wedi’i gweld. Mae aros yn anodd ar ôl ysgrifennu rhywbeth fel yna.',
          good: false,
        },
        {
          words:
            'Ysgrifennu tair llinell: eich bod wedi’i darllen, beth arhosodd gyda chi, a phryd byddwch yn ysgrifennu’n iawn',
          why: 'Mae’r person yn gwybod ei fod wedi’i glywed, a phryd i edrych eto. Yna cadwch at yr amser.',
          good: true,
        },
      ],
    },
  ],
}
