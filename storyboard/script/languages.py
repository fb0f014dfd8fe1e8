"""The words of scene headings, language by language. A new language is a new entry of `LANGUAGES`.

Words stand in capitals, phrases with blanks between their words, and `;` between phrases. Accents may be left out in scripts, so
they make no difference. Sources: the house styles of the national screenplay formats (Fountain's and Final Draft's English, the
French `INT. JOUR`, the German `INNEN/TAG`, the Brazilian `CENA 1. SALA. INTERIOR. DIA`, the Russian `ИНТ./НАТ.`, the Chinese
`日 内 地点`, the Japanese `○場所（夜）`, the Arabic `مشهد 1 داخلي - ليل`, and the Indian habit of English prefixes with times in the
language of the film).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


def listed(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())


class Language(NamedTuple):
    """What one language writes in headings. Mappings go from an English word to the phrases that mean it."""

    inside: str = ""
    outside: str = ""
    bare: str = ""
    """Those of `inside` and `outside` that are no words of the language, and need no stop after them."""
    times: Mapping[str, str] = {}
    """Times of day; the key empty: the phrases mean themselves."""
    alone: Mapping[str, str] = {}
    """Times of day that are other words too, and count only where nothing else stands between two separators."""
    links: Mapping[str, str] = {}
    """What ties the time to the scene before."""
    modifiers: str = ""
    """Words that may stand with a time of day."""
    numbers: str = ""
    units: str = ""
    dates: str = ""
    asides: str = ""
    """A part of a heading that holds one of these is no place."""
    labels: str = ""
    """Words before the number of a scene."""
    omitted: str = ""
    """What is left of a scene that was taken out."""


ENGLISH = Language(
    inside="INT; INTERIOR",
    outside="EXT; EXTERIOR; EST",
    bare="INT; EXT",
    times={
        "": "DAY; DAYTIME; DAYLIGHT; NIGHT; NIGHTTIME; NIGHT TIME; MORNING; NOON; NOONTIME; MIDDAY; MID DAY; AFTERNOON; EVENING; MIDNIGHT;"
        " DAWN; DUSK; SUNRISE; SUNSET; TWILIGHT; SUNDOWN; SUNUP; DAYBREAK; NIGHTFALL; GLOAMING; MAGIC HOUR; GOLDEN HOUR; BLUE HOUR;"
        " FIRST LIGHT; LAST LIGHT; MIDMORNING; MIDAFTERNOON; PREDAWN; TONIGHT; MIDDLE OF THE NIGHT; DEAD OF NIGHT; DEAD OF THE NIGHT;"
        " BREAK OF DAY; END OF DAY; END OF THE DAY; CRACK OF DAWN; LUNCHTIME; LUNCH TIME; DINNERTIME; SUPPERTIME; BEDTIME; TEATIME;"
        " RUSH HOUR; DAY FOR NIGHT; WEE HOURS; SMALL HOURS; WITCHING HOUR; AFTER HOURS; HIGH NOON; SUN RISING; SUN SETTING"
    },
    alone={"": "BREAKFAST; MAGIC; LUNCH; LATE; EARLY", "DAY": "D", "NIGHT": "N"},
    links={
        "": "CONTINUOUS; CONTINUING; CONTINUES; LATER; SAME; CONTINUED; CONT'D; CONT; EARLIER; SIMULTANEOUS; SIMULTANEOUSLY; RESUMING;"
        " INDETERMINATE; MEANWHILE; AFTERWARDS; AFTERWARD; THEREAFTER; SHORTLY AFTER; MOMENTS AFTER; SECONDS AFTER; MINUTES AFTER;"
        " SHORTLY BEFORE; MOMENTS BEFORE; MINUTES BEFORE; AT THE SAME TIME; NEXT DAY; THE NEXT DAY; FOLLOWING DAY; THE FOLLOWING DAY;"
        " NO TIME; TIMELESS; TIME UNKNOWN; UNKNOWN TIME; THE DAY BEFORE; THE DAY AFTER"
    },
    modifiers="EARLY; LATE; MID; PRE; VERY; THE; NEXT; THAT; FOLLOWING; PREVIOUS; A; AN; BEFORE; AFTER; BRIGHT; DARK; MUCH; JUST; STILL;"
    " ALMOST; NEAR; NEARLY; AT; BY; IN; DURING; ABOUT; AROUND; TOWARD; TOWARDS; LITTLE; SHORT; WHILE; THIS; LAST; ANOTHER; OVER;"
    " FULL; LONG; QUITE; BIT",
    numbers="ONE; TWO; THREE; FOUR; FIVE; SIX; SEVEN; EIGHT; NINE; TEN; ELEVEN; TWELVE; FIFTEEN; TWENTY; THIRTY; FEW; SEVERAL; SOME;"
    " HALF; COUPLE; MANY",
    units="DAYS; NIGHTS; MOMENT; MOMENTS; MINUTE; MINUTES; HOUR; HOURS; SECOND; SECONDS; WEEK; WEEKS; WEEKEND; MONTH; MONTHS; YEAR;"
    " YEARS; TIME; TIMES; BEAT; DECADE; DECADES; CENTURIES; INSTANT",
    dates="MONDAY; TUESDAY; WEDNESDAY; THURSDAY; FRIDAY; SATURDAY; SUNDAY; JANUARY; FEBRUARY; MARCH; APRIL; MAY; JUNE; JULY; AUGUST;"
    " SEPTEMBER; OCTOBER; NOVEMBER; DECEMBER; SPRING; SUMMER; AUTUMN; WINTER; FALL; CHRISTMAS; EASTER; HALLOWEEN; THANKSGIVING;"
    " CHRISTMAS EVE; NEW YEAR'S EVE; NEW YEAR'S DAY; CHRISTMAS DAY; BC; AD; B.C; A.D; AGO; CIRCA; PRESENT DAY; MODERN DAY; PRESENT;"
    " ONE YEAR AGO; YEARS AGO",
    asides="FLASHBACK; FLASHBACKS; FLASH BACK; FLASHFORWARD; FLASH FORWARD; DREAM; DREAMS; MONTAGE; INTERCUT; INTERCUTTING; POV; P.O.V;"
    " ESTABLISHING; ESTABLISH; INSERT; INSERTS; FANTASY; NIGHTMARE; NIGHTMARES; PRESENT; PAST; FUTURE; TRAVELING; TRAVELLING; MOVING;"
    " STATIONARY; PARKED; STOCK; FOOTAGE; VISION; VISIONS; MEMORY; RECURRING; CLOSE; CLOSER; CLOSEUP; WIDE; WIDER; ANGLE; SHOT; SHOTS;"
    " AERIAL; UNDERWATER; STORMY; RAIN; RAINING; RAINY; SNOWING; SNOWY; FOGGY; HALLUCINATION; IMAGINED; DRONE; SLOW MOTION;"
    " BLACK AND WHITE; B&W; PRELAP; PRE LAP; ESTAB; DRIVING; FORMERLY; VARIOUS; VFX; SUNNY; CLOUDY;"
    " WINDY; OVERCAST; BACK TO SCENE; BACK TO PRESENT; REALITY; DAYDREAM",
    labels="SCENE; SC; SCN",
    omitted="OMITTED; OMIT; OMITS",
)

FRENCH = Language(
    inside="INTÉRIEUR; INTÉRIEURE",
    outside="EXTÉRIEUR; EXTÉRIEURE",
    times={
        "DAY": "JOUR; JOURNÉE; DE JOUR; LE JOUR",
        "NIGHT": "NUIT; DE NUIT; LA NUIT; PLEINE NUIT",
        "MORNING": "MATIN; LE MATIN; AU MATIN",
        "EARLY MORNING": "PETIT MATIN; TÔT LE MATIN; AU PETIT MATIN",
        "EVENING": "SOIR; SOIRÉE; LE SOIR",
        "DAWN": "AUBE; L'AUBE; À L'AUBE; AURORE",
        "DUSK": "CRÉPUSCULE; TOMBÉE DE LA NUIT; TOMBÉE DU JOUR; ENTRE CHIEN ET LOUP; AU CRÉPUSCULE",
        "SUNRISE": "LEVER DU SOLEIL; LEVER DU JOUR; LEVER DE SOLEIL",
        "SUNSET": "COUCHER DU SOLEIL; COUCHER DE SOLEIL",
        "AFTERNOON": "APRÈS MIDI; FIN D'APRÈS MIDI; L'APRÈS MIDI",
        "LATE AFTERNOON": "FIN DE JOURNÉE",
        "MIDNIGHT": "MINUIT",
    },
    alone={"NOON": "MIDI; À MIDI"},
    links={
        "LATER": "PLUS TARD; UN PEU PLUS TARD",
        "MOMENTS LATER": "QUELQUES INSTANTS PLUS TARD; QUELQUES MINUTES PLUS TARD; PEU APRÈS; APRÈS",
        "CONTINUOUS": "CONTINU; EN CONTINU; EN CONTINUITÉ; CONTINUITÉ",
        "SAME": "MÊME TEMPS; EN MÊME TEMPS; AU MÊME MOMENT; MÊME MOMENT",
        "THE NEXT DAY": "LE LENDEMAIN; LENDEMAIN; JOUR SUIVANT",
    },
    dates="LUNDI; MARDI; MERCREDI; JEUDI; VENDREDI; SAMEDI; DIMANCHE; HIVER; PRINTEMPS; ÉTÉ; AUTOMNE",
    asides="RÊVE; CAUCHEMAR; SOUVENIR; PLUIE; NEIGE; FLASH BACK; RETOUR",
    labels="SCÈNE; SÉQUENCE; SÉQ; SEQ",
    omitted="SUPPRIMÉE; SUPPRIMÉ",
)

SPANISH = Language(
    inside="INTERIOR",
    outside="EXTERIOR",
    times={
        "DAY": "DÍA; DE DÍA",
        "NIGHT": "NOCHE; DE NOCHE; LA NOCHE",
        "MORNING": "MAÑANA; POR LA MAÑANA; DE MAÑANA",
        "AFTERNOON": "TARDE; POR LA TARDE; MEDIA TARDE; DE TARDE",
        "DAWN": "AMANECER; ALBA; MADRUGADA; DE MADRUGADA; AL AMANECER",
        "SUNSET": "PUESTA DE SOL; OCASO",
        "DUSK": "ATARDECER; ANOCHECER; CREPÚSCULO; AL ATARDECER; AL ANOCHECER",
        "NOON": "MEDIODÍA; MEDIO DÍA",
        "MIDNIGHT": "MEDIANOCHE; MEDIA NOCHE",
        "SUNRISE": "SALIDA DEL SOL",
    },
    links={
        "LATER": "MÁS TARDE; DESPUÉS; LUEGO; POCO DESPUÉS; UN POCO MÁS TARDE",
        "MOMENTS LATER": "MOMENTOS DESPUÉS; MOMENTOS MÁS TARDE; INSTANTES DESPUÉS; MINUTOS DESPUÉS; UN MOMENTO DESPUÉS",
        "HOURS LATER": "HORAS DESPUÉS; HORAS MÁS TARDE",
        "CONTINUOUS": "CONTINUO; CONTINUA; CONTINÚA; CONTINUACIÓN",
        "SAME": "MISMO TIEMPO; AL MISMO TIEMPO; MISMO MOMENTO; SIMULTÁNEO",
        "THE NEXT DAY": "DÍA SIGUIENTE; AL DÍA SIGUIENTE; EL DÍA SIGUIENTE",
    },
    dates="LUNES; MARTES; MIÉRCOLES; JUEVES; VIERNES; SÁBADO; DOMINGO; INVIERNO; VERANO; OTOÑO; PRIMAVERA",
    asides="SUEÑO; RECUERDO; PESADILLA; LLUVIA; FLASHBACK",
    labels="ESCENA; ESC; SECUENCIA; SEC",
    omitted="OMITIDA; OMITIDO; SUPRIMIDA; ELIMINADA",
)

GERMAN = Language(
    inside="INNEN; INNENRAUM",
    outside="AUSSEN; AUßEN",
    times={
        "DAY": "TAG; TAGS; TAGSÜBER; AM TAG",
        "NIGHT": "NACHT; NACHTS; BEI NACHT; IN DER NACHT",
        "MORNING": "MORGEN; MORGENS; VORMITTAG; AM MORGEN; VORMITTAGS",
        "EARLY MORNING": "FRÜHER MORGEN; FRÜHMORGENS; FRÜH; AM FRÜHEN MORGEN",
        "EVENING": "ABEND; ABENDS; AM ABEND",
        "LATE EVENING": "SPÄTER ABEND; SPÄTABEND",
        "EARLY EVENING": "FRÜHER ABEND; VORABEND",
        "AFTERNOON": "NACHMITTAG; NACHMITTAGS; AM NACHMITTAG",
        "LATE AFTERNOON": "SPÄTER NACHMITTAG; SPÄTNACHMITTAG",
        "NOON": "MITTAG; MITTAGS",
        "MIDNIGHT": "MITTERNACHT",
        "DUSK": "DÄMMERUNG; DAEMMERUNG; ABENDDÄMMERUNG",
        "DAWN": "MORGENDÄMMERUNG; MORGENGRAUEN; TAGESANBRUCH",
        "SUNSET": "SONNENUNTERGANG",
        "SUNRISE": "SONNENAUFGANG",
    },
    alone={"DAY": "T"},
    links={
        "LATER": "SPÄTER; SPAETER; ETWAS SPÄTER; KURZ DARAUF; WENIG SPÄTER; DANACH",
        "MOMENTS LATER": "MOMENTE SPÄTER; AUGENBLICKE SPÄTER; KURZE ZEIT SPÄTER; MINUTEN SPÄTER; EINIGE MINUTEN SPÄTER",
        "HOURS LATER": "STUNDEN SPÄTER",
        "CONTINUOUS": "FORTLAUFEND; WEITER; FORTSETZUNG; ANSCHLUSS",
        "SAME": "ZUR GLEICHEN ZEIT; GLEICHZEITIG; GLEICHE ZEIT; ZUR SELBEN ZEIT",
        "THE NEXT DAY": "NÄCHSTER TAG; AM NÄCHSTEN TAG; TAG DANACH",
        "THE NEXT MORNING": "NÄCHSTER MORGEN; AM NÄCHSTEN MORGEN",
    },
    dates="MONTAG; DIENSTAG; MITTWOCH; DONNERSTAG; FREITAG; SAMSTAG; SONNTAG; WINTER; FRÜHLING; HERBST; SOMMER",
    asides="RÜCKBLENDE; TRAUM; ERINNERUNG; REGEN; SCHNEE; ALPTRAUM",
    labels="SZENE; BILD; SZ",
    omitted="ENTFÄLLT; GESTRICHEN",
)

ITALIAN = Language(
    inside="INTERNO; INTERNI",
    outside="ESTERNO; ESTERNI",
    times={
        "DAY": "GIORNO; DI GIORNO",
        "NIGHT": "NOTTE; DI NOTTE; NOTTURNO",
        "MORNING": "MATTINA; MATTINO; DI MATTINA",
        "AFTERNOON": "POMERIGGIO; TARDO POMERIGGIO",
        "EVENING": "SERA; DI SERA",
        "DAWN": "ALBA; ALL'ALBA",
        "SUNSET": "TRAMONTO; AL TRAMONTO",
        "DUSK": "CREPUSCOLO; IMBRUNIRE",
        "NOON": "MEZZOGIORNO",
        "MIDNIGHT": "MEZZANOTTE",
    },
    links={
        "LATER": "PIÙ TARDI; DOPO; POCO DOPO",
        "MOMENTS LATER": "POCHI ISTANTI DOPO; QUALCHE MINUTO DOPO; ATTIMI DOPO; MOMENTI DOPO",
        "CONTINUOUS": "CONTINUO; CONTINUA; SEGUE; CONTINUOUS",
        "SAME": "STESSO MOMENTO; CONTEMPORANEAMENTE; NELLO STESSO MOMENTO",
        "THE NEXT DAY": "GIORNO DOPO; IL GIORNO DOPO; GIORNO SEGUENTE",
    },
    dates="LUNEDÌ; MARTEDÌ; MERCOLEDÌ; GIOVEDÌ; VENERDÌ; SABATO; DOMENICA; INVERNO; ESTATE; AUTUNNO",
    asides="SOGNO; RICORDO; INCUBO; PIOGGIA",
    labels="SCENA",
    omitted="OMESSA; TAGLIATA; ELIMINATA",
)

PORTUGUESE = Language(
    inside="INTERIOR; INTERNA; INTERNO",
    outside="EXTERIOR; EXTERNA; EXTERNO",
    times={
        "DAY": "DIA; DE DIA",
        "NIGHT": "NOITE; DE NOITE",
        "MORNING": "MANHÃ; DE MANHÃ",
        "LATE AFTERNOON": "FIM DE TARDE; FINAL DE TARDE",
        "DAWN": "AMANHECER; MADRUGADA; ALVORADA; ALVORECER",
        "DUSK": "ENTARDECER; ANOITECER; CREPÚSCULO",
        "SUNSET": "PÔR DO SOL",
        "SUNRISE": "NASCER DO SOL",
        "NOON": "MEIO DIA",
        "MIDNIGHT": "MEIA NOITE",
    },
    links={
        "LATER": "MAIS TARDE; DEPOIS; POUCO DEPOIS",
        "MOMENTS LATER": "MOMENTOS DEPOIS; INSTANTES DEPOIS; MINUTOS DEPOIS; MOMENTOS MAIS TARDE",
        "CONTINUOUS": "CONTÍNUO; CONTÍNUA; CONTINUAÇÃO",
        "SAME": "MESMO TEMPO; AO MESMO TEMPO; MESMO MOMENTO",
        "THE NEXT DAY": "DIA SEGUINTE; NO DIA SEGUINTE",
    },
    dates="INVERNO; VERÃO; OUTONO; DOMINGO",
    asides="SONHO; LEMBRANÇA; PESADELO; CHUVA",
    labels="CENA; SEQUÊNCIA",
    omitted="CORTADA",
)

RUSSIAN = Language(
    inside="ИНТ; ИНТЕРЬЕР; ПАВ; ПАВИЛЬОН",
    outside="НАТ; НАТУРА; ЭКСТ; ЭКСТЕРЬЕР",
    bare="ИНТ; НАТ; ЭКСТ",
    times={
        "DAY": "ДЕНЬ; ДНЁМ",
        "NIGHT": "НОЧЬ; НОЧЬЮ",
        "MORNING": "УТРО; УТРОМ",
        "EARLY MORNING": "РАННЕЕ УТРО; РАНО УТРОМ",
        "EVENING": "ВЕЧЕР; ВЕЧЕРОМ",
        "LATE EVENING": "ПОЗДНИЙ ВЕЧЕР; ПОЗДНО ВЕЧЕРОМ",
        "NOON": "ПОЛДЕНЬ",
        "MIDNIGHT": "ПОЛНОЧЬ",
        "DAWN": "РАССВЕТ; НА РАССВЕТЕ",
        "SUNSET": "ЗАКАТ; НА ЗАКАТЕ",
        "DUSK": "СУМЕРКИ",
        "MAGIC HOUR": "РЕЖИМ",
    },
    links={
        "LATER": "ПОЗЖЕ; ПОЗДНЕЕ; ЧУТЬ ПОЗЖЕ; СПУСТЯ ВРЕМЯ; НЕМНОГО ПОЗЖЕ",
        "MOMENTS LATER": "ЧЕРЕЗ НЕСКОЛЬКО МИНУТ; НЕСКОЛЬКО МИНУТ СПУСТЯ; МГНОВЕНИЕ СПУСТЯ; СПУСТЯ НЕСКОЛЬКО МИНУТ",
        "CONTINUOUS": "ПРОДОЛЖЕНИЕ; НЕПРЕРЫВНО",
        "SAME": "ТО ЖЕ ВРЕМЯ; В ТО ЖЕ ВРЕМЯ; ТОГДА ЖЕ",
        "THE NEXT DAY": "СЛЕДУЮЩИЙ ДЕНЬ; НА СЛЕДУЮЩИЙ ДЕНЬ",
    },
    dates="ЗИМА; ВЕСНА; ЛЕТО; ОСЕНЬ; ГОД; ПОНЕДЕЛЬНИК; ВТОРНИК; СРЕДА; ЧЕТВЕРГ; ПЯТНИЦА; СУББОТА; ВОСКРЕСЕНЬЕ",
    asides="ФЛЕШБЭК; ФЛЕШБЕК; ФЛЭШБЭК; СОН; ВОСПОМИНАНИЕ; ДОЖДЬ; МОНТАЖ; РЕТРОСПЕКЦИЯ",
    labels="СЦЕНА; ЭПИЗОД; ОБЪЕКТ",
    omitted="ИСКЛЮЧЕНА; УДАЛЕНА",
)

CHINESE = Language(
    inside="内景; 内; 室内; 屋内; 內景; 內",
    outside="外景; 外; 室外; 户外; 戶外; 屋外",
    times={
        "DAY": "日; 白天; 日景; 天; 白日",
        "NIGHT": "夜; 夜晚; 夜景; 晚; 晚上; 夜间",
        "LATE NIGHT": "深夜; 半夜",
        "MIDNIGHT": "午夜; 子夜",
        "MORNING": "晨; 早; 早晨; 早上; 上午; 晨景",
        "EARLY MORNING": "清晨; 凌晨",
        "NOON": "中午; 正午",
        "AFTERNOON": "下午; 午后",
        "DUSK": "黄昏; 傍晚; 昏; 黃昏",
        "DAWN": "黎明; 拂晓",
        "SUNSET": "日落",
        "SUNRISE": "日出",
    },
    links={
        "CONTINUOUS": "连续; 接上场; 接前; 接上",
        "LATER": "稍后; 稍後; 后来",
        "MOMENTS LATER": "片刻后; 片刻之后",
        "SAME": "同时; 同上; 同時",
        "THE NEXT DAY": "次日; 翌日; 第二天",
    },
    asides="闪回; 回忆; 梦境; 梦; 闪前; 蒙太奇; 雨; 雪; 空镜",
    labels="场次; 场; 场景; 第; 場次; 場景",
    omitted="删; 取消; 删除",
)

JAPANESE = Language(
    inside="屋内; 室内; 内",
    outside="屋外; 室外; 外; 戸外",
    times={
        "DAY": "昼; 昼間; 日中",
        "NIGHT": "夜; 夜中",
        "LATE NIGHT": "深夜; 真夜中",
        "MORNING": "朝; 午前",
        "EARLY MORNING": "早朝",
        "NOON": "正午",
        "AFTERNOON": "午後; 昼下がり",
        "DUSK": "夕; 夕方; 夕暮れ; 日暮れ",
        "DAWN": "夜明け; 明け方",
        "SUNSET": "日没",
        "SUNRISE": "日の出",
    },
    links={
        "CONTINUOUS": "続き; つづき",
        "LATER": "その後; 後刻; のち",
        "MOMENTS LATER": "数分後; しばらく後",
        "SAME": "同時刻; 同時",
        "THE NEXT DAY": "翌日; 次の日",
        "THE NEXT MORNING": "翌朝",
    },
    asides="回想; 夢; 雨; 雪; イメージ; フラッシュバック; 現在; 過去",
    labels="シーン; S",
    omitted="欠番",
)

ARABIC = Language(
    inside="داخلي; داخلى; داخل",
    outside="خارجي; خارجى; خارج",
    bare="داخلي; خارجي; داخلى; خارجى",
    times={
        "DAY": "نهار; نهارا; نهاري",
        "NIGHT": "ليل; ليلا; ليلي",
        "MORNING": "صباح; صباحا; الصباح",
        "NOON": "ظهر; ظهرا; الظهر",
        "AFTERNOON": "عصر; عصرا; العصر; بعد الظهر",
        "EVENING": "مساء; المساء",
        "DAWN": "فجر; فجرا; الفجر",
        "SUNSET": "غروب; الغروب",
        "SUNRISE": "شروق; الشروق",
        "MIDNIGHT": "منتصف الليل",
    },
    links={
        "CONTINUOUS": "مستمر; متواصل; تابع",
        "LATER": "لاحقا; فيما بعد; بعد قليل",
        "SAME": "نفس الوقت; في نفس الوقت",
        "THE NEXT DAY": "اليوم التالي",
    },
    asides="فلاش باك; استرجاع; حلم; مطر",
    labels="مشهد; المشهد; م",
    omitted="محذوف",
)

INDIAN = Language(
    inside="ANDAR; LOPALA; AKATHU; AKAM",
    outside="BAHAR; BAYATA; PURATHU; PURAM; VELIYIL",
    times={
        "DAY": "PAGAL; PAGALU; PAKAL; PAGALI; DIVASAM",
        "NIGHT": "RATRI; RATHRI; RAATRI; RAATHRI; RAAT; RAATH; RAATRE; RATHIRI; RAATHIRI",
        "MORNING": "UDAYAM; UDAYAMU; UDAYAN; SUBAH; SUBHA; RAVILE; PRABHATHAM; PRABHATAM; SAVERE; UDHAYAM",
        "DAWN": "TELLAVARU; TELLAVARUJAMU; THELLAVARU; THELLAVARUJAMU; PULARCHE; PULARI; SAVERA; BHOR; VEKUVA",
        "EVENING": "SAYANTRAM; SAAYANTRAM; SAYANTHRAM; SAYAMTRAM; SHAAM; VAIKUNNERAM; VAIKITTU; VAIGARA; SAYAHNAM; SAYANTRAMU",
        "DUSK": "SANDHYA; SANDHYAVELA; SANDHYAKALAM; MUNIMAPU; MUVVANTHI",
        "NOON": "MADHYAHNAM; MADHYANAM; MADHYAHNAMU; DOPAHAR; DOPEHER; UCHAKKU; DUPAHAR",
        "AFTERNOON": "UCHAKAZHINJU; DOPAHAR BAAD",
        "MIDNIGHT": "ARDHARATRI; ARDHARATHRI; AADHI RAAT; ARDHARAATRI; PATHIRATHRI; PATHIRA",
    },
    alone={"DAY": "DIN", "EVENING": "SHAM", "NOON": "UCHA", "DAWN": "POOJYAM"},
    links={
        "LATER": "TARUVATA; THARUVATHA; BAAD MEIN; BAAD ME; PINNEEDU; KASEPATIKI",
        "MOMENTS LATER": "KONCHEM SEPATIKI; KUCH DER BAAD; KURACHU KAZHINJU; THODI DER BAAD",
        "SAME": "ADE SAMAYAM; USI SAMAY; ATHE SAMAYAM; ADE SAMAYAMLO",
        "THE NEXT DAY": "MARUSATI ROJU; AGLE DIN; PITTEDIVASAM; PITTENNU; AGLA DIN",
    },
    asides="KALA; SAPNA; SWAPNAM; VARSHAM; BAARISH; MAZHA; GATHAM",
    labels="DRISHYAM; DRISHYA; SEEN; SEENU",
)

LANGUAGES: dict[str, Language] = {
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "de": GERMAN,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
    "zh": CHINESE,
    "ja": JAPANESE,
    "ar": ARABIC,
    "in": INDIAN,
}
"""Where two languages have one word, the first here gives its meaning. `in` are Hindi, Telugu and Malayalam in Latin letters."""

PLACES = listed(
    "CLUB CARE SPA SCHOOL ROOM STAND COURT MARKET STORE SHOP DESK BUS TRAIN BOULEVARD BLVD STRIP HOTEL MOTEL CAMP CENTER CENTRE NURSERY"
    " INN BAR CAFE STREET AVENUE DRIVE ROAD LANE HILLS BEACH PARK PLAZA MALL THEATRE THEATER GALLERY LOUNGE SHIFT GARDEN TERRACE RANCH"
    " HOUSE TRIP NURSE SHELTER DINER"
)
"""Words that make a place of the time of day before them: NIGHT CLUB, SUNSET BOULEVARD."""

CONNECTORS = listed("OF DE DU DES DEL DELLA DELLE DI DO DA DOS DAS DER VON ZUM ZUR LA LE EL IL LO DIE DAS UND AND FOR TO")
"""After these a time of day at the end of a place is part of its name: HOUSE OF THE NIGHT, CASA DE LA NOCHE."""

ABBREVIATED = listed("ST AVE RD BLVD DR JR SR INC CO CORP LTD BROS DEPT HWY MT FT APT RM BLDG U.S U.K L.A D.C N.Y SQ PL PKWY PROF STR VIA")
"""Words that end in a stop of their own."""
