import type { Piece } from '../piece.ts'

export const cy: Piece = {
  title: 'Gofalu amdanoch chi’ch hun',
  lead: 'Daethoch at hyn am eich bod yn sylwi ar bobl eraill. Mae’r darn hwn am sylwi arnoch chi.',
  sections: [
    {
      heading: 'Beth mae’n ei wneud i chi',
      points: [
        'Mae gwrando ar boen yn gadael rhywbeth ar ei ôl, hyd yn oed pan aeth yn dda.',
        'Mae’n ychwanegu at yr hyn y mae’r swydd yn ei adael. Ambell wythnos mae’r ddau gyda’i gilydd yn ormod.',
        'Mae eich arwyddion yn eiddo i chi: bod yn fyr eich tymer, cysgu’n wael, ofni’r ffôn, teimlo dim. Dysgwch adnabod eich rhai chi, a dywedwch wrth rywun a fydd yn tynnu eich sylw atynt.',
      ],
    },
    {
      heading: 'Beth sy’n helpu',
      points: [
        'Diwedd i bob cyswllt: tro o gwmpas yr iard, paned, pum munud yn y car cyn gyrru adref.',
        'Goruchwyliaeth. Ewch pan fyddwch yn iawn, er mwyn iddi fod yn hawdd mynd pan na fyddwch.',
        'Eich hyrwyddwr. Does dim angen rheswm i ffonio.',
        'Cwsg, bwyd, symud, pobl nad ydynt yn yr heddlu. Dim byd newydd, ac mae’n dal i weithio.',
        'Rhywbeth i chi’ch hun nad oes a wnelo ddim â helpu neb.',
      ],
    },
    {
      heading: 'Dweud na',
      points: [
        'Oedwch ag un tap. Does neb yn gofyn pam, ac nid yw’n cael ei ddal yn eich erbyn.',
        'Rhowch yn ôl yr hyn na allwch ei gario. Gofynnir i rywun arall, ac nid yw’r person yn cael gwybod pam.',
        'Mae’r gwasanaeth yn eich oedi ohono’i hun pan gyrhaeddwch derfyn. Nid marc yn eich erbyn yw hynny. Y brêc yn gwneud ei waith yw e.',
        'Gallwch ofyn am help yn union fel y byddech yn dweud wrth eraill am wneud. Mae cefnogwyr cyfoedion yn gydweithwyr hefyd.',
      ],
    },
  ],
  dialogues: [
    {
      title: 'Yr hyrwyddwr yn ffonio',
      scene: 'Hyrwyddwr yw Gwen. Cefnogwr yw Marc, a gafodd gyswllt trwm iawn ddydd Llun.',
      lines: [
        { who: 'you', says: 'Marc, Gwen sy ’ma. Dim byd arbennig. Meddwl sut wyt ti o’n i.' },
        { who: 'them', says: 'Ie, iawn. Prysur.' },
        { who: 'you', says: 'Prysur sut?' },
        { who: 'them', says: 'Nosweithiau. A pheswch ar yr un bach. Dw i’n iawn, Gwen.' },
        { who: 'you', says: 'O’r gorau. Ar dy raddfa di o iawn, ai iawn y ffreutur yw e, neu iawn?' },
        { who: 'them', says: 'Ha. Y ffreutur. Gwylltiais i gyda’r plant bore ’ma ac eistedd yn y garej.' },
        {
          who: 'you',
          says: 'Nid yw hynny’n swnio fel ti. Does dim angen i mi wybod am ddydd Llun. Beth sydd ei angen arnat ti heddiw?',
        },
        { who: 'them', says: 'Cwsg. A pheidio ag agor y ddesg am dipyn.' },
        {
          who: 'you',
          says: 'Oeda, felly, nawr, tra dw i ar y ffôn. Mae dy ôl-drafodaeth ddydd Iau. Beth petawn i’n eistedd yn y ffreutur am un ddydd Gwener, rhag ofn dy fod di am dynnu cadair at y bwrdd?',
        },
      ],
      notice:
        'Nid yw Gwen yn gofyn pwy oedd y person na beth a ddywedwyd. Mae’n gofyn ddwywaith sut mae Marc, am mai “iawn” yw’r ateb cyntaf bob tro. Mae’n gorffen â thri pheth bach sy’n digwydd.',
    },
    {
      title: 'Y cefnogwr na all stopio',
      scene:
        'Mae Aled mewn goruchwyliaeth gyda Ruth. Mae wedi cael pum cyswllt trwm y mis hwn a chafodd ei oedi ddoe.',
      lines: [
        {
          who: 'them',
          says: 'Dw i ddim yn gweld pam mae wedi fy oedi. Dw i’n dda am wneud hyn. Mae pobl yn aros.',
        },
        { who: 'you', says: 'Rwyt ti’n dda am ei wneud. Sut beth yw cael dy oedi?' },
        { who: 'them', says: 'A dweud y gwir? Fel cael fy rhoi ar y fainc.' },
        {
          who: 'you',
          says: 'A beth fyddet ti’n ei ddweud wrth gydweithiwr oedd wedi gwneud pump o’r rheini mewn mis, ac yn grac am wythnos bant?',
        },
        { who: 'them', says: 'Byddwn i’n dweud, cymer yr wythnos.' },
        { who: 'you', says: 'Beth fyddet ti’n gobeithio y byddai’n ei wneud â hi?' },
        { who: 'them', says: 'Mynd i weld ei fam. Dw i ddim wedi bod ers mis Awst.' },
        {
          who: 'you',
          says: 'Mae eraill ar y rhestr yr wythnos hon. Dyna ddiben rhestr. Beth gei di i de yn nhŷ dy fam?',
        },
      ],
      notice:
        'Nid yw Ruth yn dadlau am yr oedi. Mae’n gadael i Aled ei glywed ei hun yn dweud yr hyn y byddai’n ei ddweud wrth unrhyw un arall, ac wedyn mae’n troi’n sgwrs am de.',
    },
  ],
  questions: [
    {
      asks: 'Rydych yn sylwi eich bod yn gobeithio na fydd neb yn ysgrifennu’r wythnos hon. Beth wnewch chi?',
      choices: [
        {
          words: 'Ymwroli. Chi wirfoddolodd',
          why: 'Ie, a gallwch chi orffwys hefyd. Arwydd i sylwi arno yw ofn fel hyn, nid rhywbeth i wthio drwyddo.',
          good: false,
        },
        {
          words: 'Oedi am ychydig ddyddiau a dweud wrth eich hyrwyddwr neu’ch goruchwyliwr',
          why: 'Un tap, dim rheswm. Mae ei ddweud wrth un person yn aml yn tynnu hanner y pwysau.',
          good: true,
        },
        {
          words: 'Gadael y rôl am byth',
          why: 'Cewch wneud, unrhyw bryd. Ond penderfynwch hynny ar ddiwrnod da, ar ôl gorffwys.',
          good: false,
        },
      ],
    },
    {
      asks: 'Rydych wedi cael cyswllt trwm, ac mae’n ddiwedd eich sifft. Beth wnewch chi cyn mynd adref?',
      choices: [
        {
          words: 'Ffonio eich partner a dweud y cyfan',
          why: 'Byddai am helpu. Ond nid baich eich partner ydyw, ac nid eich stori chi i’w hadrodd.',
          good: false,
        },
        {
          words:
            'Gorffen yn iawn: ticio’r cofnod, dweud wrth eich goruchwyliwr ei fod yn drwm, cerdded o gwmpas y bloc',
          why: 'Mae defod fach yn dweud wrth eich corff ei bod drosodd. Mae’r tic yn sicrhau bod rhywun yn cysylltu â chi.',
          good: true,
        },
        {
          words: 'Mynd am ddiod gyflym, i gysgu’n well',
          why: 'Mae’n gwneud cwsg yn waeth a’r diwrnod wedyn yn hirach. Mae’r rhan fwyaf ohonom wedi rhoi cynnig arni.',
          good: false,
        },
      ],
    },
    {
      asks: 'Mae cefnogwr arall yn edrych wedi ymlâdd. Mae’n dweud ei fod yn iawn. Beth wnewch chi?',
      choices: [
        {
          words: 'Ei gredu. Mae wedi’i hyfforddi',
          why: 'Mae pobl sydd wedi’u hyfforddi yn dda iawn am ddweud eu bod yn iawn.',
          good: false,
        },
        {
          words:
            'Dweud beth rydych wedi’i weld, gofyn unwaith eto, a dweud wrth ei hyrwyddwr neu’r cydlynydd eich bod yn poeni',
          why: 'Rydych yn pasio pryder am gydweithiwr ymlaen, nid cyfrinach. Dyna fyddech chi am i rywun ei wneud drosoch chi.',
          good: true,
        },
        {
          words: 'Cymryd ei sgyrsiau drosodd er mwyn iddo gael gorffwys',
          why: 'Nid eich rhai chi i’w cymryd ydynt, a’r cefnogwr hwn oedd dewis y bobl a ysgrifennodd. Gall roi’n ôl ei hun.',
          good: false,
        },
      ],
    },
  ],
}
