/*
 * Words of GEDCOM 5.5.1 that 7 has others for.
 *
 * Sources: GEDCOM 5.5.1, appendix A (LANGUAGE_ID, MULTIMEDIA_FORMAT); IANA language
 * subtag registry; IANA media types. Facts, not under a licence.
 */

/** Languages by the names that 5.5.1 has for them, with their tags of BCP 47. */
export const languages: Readonly<Record<string, string>> = {
  afrikaans: 'af', albanian: 'sq', arabic: 'ar', armenian: 'hy', bengali: 'bn', bulgarian: 'bg',
  catalan: 'ca', chinese: 'zh', croatian: 'hr', czech: 'cs', danish: 'da', dutch: 'nl',
  english: 'en', esperanto: 'eo', estonian: 'et', faroese: 'fo', finnish: 'fi', french: 'fr',
  georgian: 'ka', german: 'de', greek: 'el', gujarati: 'gu', hawaiian: 'haw', hebrew: 'he',
  hindi: 'hi', hungarian: 'hu', icelandic: 'is', indonesian: 'id', irish: 'ga', italian: 'it',
  japanese: 'ja', khmer: 'km', korean: 'ko', latin: 'la', latvian: 'lv', lithuanian: 'lt',
  macedonian: 'mk', norwegian: 'no', persian: 'fa', polish: 'pl', portuguese: 'pt', punjabi: 'pa',
  romanian: 'ro', russian: 'ru', serbian: 'sr', slovak: 'sk', slovene: 'sl', spanish: 'es',
  swedish: 'sv', tagalog: 'tl', tamil: 'ta', thai: 'th', turkish: 'tr', ukrainian: 'uk',
  urdu: 'ur', vietnamese: 'vi', welsh: 'cy', yiddish: 'yi',
};

/** Formats of files, with their media types. */
export const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', bmp: 'image/bmp', gif: 'image/gif', png: 'image/png',
  tif: 'image/tiff', tiff: 'image/tiff', pcx: 'image/vnd.zbrush.pcx', webp: 'image/webp',
  wav: 'audio/vnd.wave', mp3: 'audio/mpeg', avi: 'video/vnd.avi', mp4: 'video/mp4',
  mpg: 'video/mpeg', pdf: 'application/pdf', rtf: 'application/rtf', doc: 'application/msword',
  txt: 'text/plain', text: 'text/plain', htm: 'text/html', html: 'text/html', url: 'text/html',
};
