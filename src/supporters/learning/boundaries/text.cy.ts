import type { Piece } from '../piece.ts'

export const cy: Piece = {
  title: 'Ffiniau',
  lead: 'Ble mae’r rôl yn stopio, er mwyn i chi allu dal ati i’w gwneud.',
  sections: [
    {
      heading: 'Beth yw diben ffin',
      points: [
        'Mae’n eich cadw chi’n iach. Ni allwch wrando pan fyddwch wedi ymlâdd.',
        'Mae’n eu cadw nhw’n ddiogel. Maent yn cael yr help cywir yn gynt pan nad ydych yn ceisio bod yn bopeth.',
        'Mae’n cadw’r sgwrs yn onest. Mae’r ddau ohonoch yn gwybod beth yw hyn, a beth nad yw.',
      ],
    },
    {
      heading: 'Ble rydych yn stopio',
      points: [
        'Rydych yn gwrando ac yn dangos y ffordd. Dydych chi ddim yn trin, yn trwsio, yn cynghori ar y gyfraith nac yn siarad drostynt.',
        'Rydych yn siarad am sut maen nhw, nid am ffeithiau achos sy’n agored.',
        'Rydych yno pan fyddwch ar ddyletswydd. Mae oddi ar ddyletswydd yn golygu hynny: dim negeseuon am ddau y bore.',
        'Rydych yn rhoi’n ôl pan fyddwch yn adnabod y person yn rhy dda, pan fyddwch yn ei reoli, neu pan fydd ei stori’n rhy agos at eich un chi.',
        'Dydych chi ddim yn rhoi arian, lifft adref am hanner nos, na gwely am y noson. Er mor garedig yw hynny, mae’n newid beth ydych chi i’ch gilydd.',
      ],
    },
    {
      heading: 'Sut i’w ddweud',
      points: [
        'Dywedwch yn gynnar ac mewn ychydig eiriau. “Rydw i yma tan ddeg. Wedi hynny fydda i ddim yn gweld neges.”',
        'Dywedwch beth y gallwch ei wneud, yna beth na allwch. “Galla i wrando, a galla i gael gwybod pwy i’w holi. Alla i ddim siarad â’ch rhingyll drosoch.”',
        'Peidiwch ag ymddiheuro amdani. Mae ffin yn rhan o’r help.',
        'Os ydych wedi gadael i un lithro, dywedwch hynny a gosodwch hi eto. Mae’n digwydd i bawb.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Y neges am ddau y bore',
      scene:
        'Mae Dan ar ymateb. Yr wythnos diwethaf roedd yn cael trafferth cysgu ac ysgrifennodd at Priya, a wrandawodd. Nawr mae’n ysgrifennu yn y nos, bob nos.',
      lines: [
        { who: 'them', says: 'Wyt ti ar ddihun? Methu cysgu eto. Ti yw’r unig un y galla i siarad ag e.' },
        {
          who: 'you',
          says: 'Bore da, Dan. Newydd ddod ymlaen ydw i, a gwela i dy fod di wedi cael noson wael arall. Dw i’n falch dy fod di wedi’i roi mewn geiriau.',
        },
        { who: 'them', says: 'Sori. Dw i’n gwybod ei bod hi’n ddau o’r gloch.' },
        {
          who: 'you',
          says: 'Does dim i ymddiheuro amdano. Dw i am fod yn onest gyda ti: dw i ymlaen o saith tan dri yr wythnos hon. Y tu allan i hynny dw i ddim yn edrych, achos petawn i’n gwneud fyddwn i’n dda i ddim i ti erbyn dydd Gwener.',
        },
        { who: 'them', says: 'Digon teg. Y nosweithiau yw’r drafferth, serch hynny.' },
        {
          who: 'you',
          says: 'Beth am feddwl am y nosweithiau, felly. Mae pobl ar ddihun yr adeg honno, a dyna eu gwaith. A’r cwsg ei hun: fyddet ti’n siarad ag iechyd galwedigaethol amdano? Galla i ddweud sut, a ti sy’n penderfynu.',
        },
        { who: 'them', says: 'Efallai. Beth fyddwn i’n ei ddweud wrthyn nhw?' },
        { who: 'you', says: 'Gallen ni weithio hynny allan gyda’n gilydd nawr, yn dy eiriau di.' },
      ],
      notice:
        'Mae Priya’n gynnes yn gyntaf ac yn glir yn ail. Mae’n dweud pryd mae hi yno, yn rhoi’r rheswm mewn un llinell, ac yn troi at yr hyn sydd ei angen ar Dan yn y nos. Nid yw’n gwneud iawn am y ffin drwy roi ffafr.',
    },
    {
      title: 'Rhywun rydych yn ei adnabod yn rhy dda',
      scene:
        'Mae Mags yn agor nodyn yn swyddfa’r ddalfa. Erbyn y drydedd linell mae’n gwybod pwy yw ef: hi a safodd wrth ei ochr yn ei briodas.',
      lines: [
        {
          who: 'you',
          says: 'Diolch i chi am ysgrifennu hyn. Cyn i chi ddweud rhagor: dw i’n meddwl fy mod i’n eich adnabod chi, ac yn dda. Felly nid fi yw’r un iawn i wrando. Does a wnelo hynny ddim â’r hyn a ysgrifennoch chi.',
        },
        { who: 'them', says: 'O. Doeddwn i ddim eisiau neb dw i’n ei adnabod.' },
        {
          who: 'you',
          says: 'Dw i’n deall. Fydda i ddim yn dweud fy mod i wedi’i weld, wrthoch chi na neb, oni bai eich bod chi’n codi’r peth. Dw i’n ei roi’n ôl nawr, a bydd modd gofyn i rywun arall.',
        },
        { who: 'them', says: 'Fyddan nhw’n gofyn pam?' },
        { who: 'you', says: 'Na fyddan. Does neb yn rhoi rheswm dros roi’n ôl, a does neb yn gofyn am un.' },
      ],
      notice:
        'Mae Mags yn stopio cyn iddi ddarllen y cyfan. Mae’n dweud nad yw’n ymwneud ag ef, yn addo dim ond yr hyn y gall ei gadw, ac yn mynd. Bydd yn ei weld dros y penwythnos ac yn dweud dim.',
    },
  ],
  questions: [
    {
      asks: 'Mae cydweithiwr rydych yn ei chefnogi yn gofyn i chi gael gair â’i harolygydd am ei sifftiau. Beth wnewch chi?',
      choices: [
        {
          words: 'Cael y gair. Byddai’n cymryd pum munud ac yn ei helpu',
          why: 'Mae’n garedig. Ond mae’n dweud wrth ei harolygydd ei bod yn siarad â chi, ac yn eich gwneud chi’n llais iddi. Y tro nesaf efallai na fydd neb yn gofyn iddi beth mae hi ei eisiau.',
          good: false,
        },
        {
          words:
            'Dweud na allwch siarad drosti, a’i helpu i ddod o hyd i’w geiriau ei hun, neu rywun y mae hynny’n waith iddo',
          why: 'Mae hi’n cadw gafael ar ei stori ei hun. Gall cymdeithas staff, undeb neu’r Ffederasiwn siarad drosti. Gallwch chi ei helpu i baratoi.',
          good: true,
        },
        {
          words: 'Dweud wrthi nad dyna ddiben cymorth cyfoedion',
          why: 'Mae’n wir, ond mae’n ei gadael yn sefyll yno. Gyda ffin daw’r hyn y gallwch ei wneud yn ei lle.',
          good: false,
        },
      ],
    },
    {
      asks: 'Rydych ar wyliau ac yn gweld bod rhywun rydych yn ei gefnogi wedi ysgrifennu. Beth wnewch chi?',
      choices: [
        {
          words: 'Ateb yn gyflym, rhag i’r person deimlo’n unig',
          why: 'Mae’n dysgu’r ddau ohonoch nad yw gwyliau’n wyliau. Gall rhywun arall fod yno.',
          good: false,
        },
        {
          words:
            'Dweud cyn eich gwyliau pryd byddwch i ffwrdd ac i bwy y gellir gofyn, ac yna peidio ag edrych',
          why: 'Mae’r person yn gwybod ble mae’n sefyll, ac rydych chi’n cael gorffwys. Os anghofioch ei ddweud, dywedwch wrth eich cydlynydd a gadewch i’r cydlynydd helpu.',
          good: true,
        },
        {
          words: 'Ei adael. Bydd y person yn deall',
          why: 'Efallai na fydd. Gellir darllen tawelwch fel “gormod iddi hi”. Mae gair ymlaen llaw yn costio ychydig.',
          good: false,
        },
      ],
    },
    {
      asks: 'Mae cydweithiwr yn dechrau dweud wrthych beth ddigwyddodd wrth stopio rhywun, a hynny bellach yn destun ymchwiliad. Beth wnewch chi?',
      choices: [
        {
          words: 'Gwrando ar y cyfan. Mae angen ei ddweud',
          why: 'Gallai rhywun ofyn i chi amdano wedyn, a gallai niweidio’r person. Gall ddweud sut mae’n teimlo heb yr hanes.',
          good: false,
        },
        {
          words: 'Dweud wrth y person am siarad â chyfreithiwr a’i gadael hi yno',
          why: 'Efallai fod angen un. Ond daeth atoch am nad yw’n iawn, a gallwch chi fod yno ar gyfer hynny o hyd.',
          good: false,
        },
        {
          words:
            'Stopio’r person yn garedig: “Gad allan beth ddigwyddodd. Dwed sut wyt ti wedi bod ers hynny”',
          why: 'Rydych yn amddiffyn y person ac yn aros gydag ef. Gall y Ffederasiwn neu’r undeb helpu gyda’r achos ei hun.',
          good: true,
        },
      ],
    },
  ],
}
