package dev.pressmark.api.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands before and after a personal name and is no part of it: honorifics, titles and
 * offices; letters after the name; Jr, Sr and numerals. The list belongs to {@link Name#RULE}.
 *
 * <p>Left out on purpose: titles that are given names as well (Dean, Earl, Duke), and honorifics
 * after the name that are parts of names too (San, Ji).
 */
final class Titles {

  /** Words of the longest title. */
  static final int LONGEST = 3;

  /** One title a comma or line; of several words the hyphen is a space. */
  private static final Set<String> BEFORE =
      phrases(
          """
          mr, mrs, ms, miss, mx, messrs, master, mister, madam, madame, mme, mlle, mademoiselle
          monsieur, herr, frau, signor, signora, señor, señora, senor, senora, sra, mevrouw, meneer
          shri, sri, smt, shrimati, kumari, pandit, sheikh, sheikha, haji

          dr, doctor, prof, professor, associate professor, assistant professor, emeritus, nurse
          rev, revd, reverend, the rev, rt rev, most rev, very rev, fr, father, sister, brother
          mother, bishop, archbishop, cardinal, pope, canon, deacon, archdeacon, rabbi, pastor, vicar
          imam, ayatollah, mullah, maulana, swami, lama, monsignor, msgr, elder

          sir, dame, lord, lady, baron, baroness, viscount, viscountess, count, countess, duchess
          king, queen, prince, princess, emperor, empress, emir, sultan
          hon, honourable, honorable, the hon, right hon, rt hon, right honourable
          his excellency, her excellency, his holiness, his majesty, her majesty
          his honour, her honour, his honor, her honor

          president, vice president, president elect, prime minister, pm, premier, chancellor
          taoiseach, tánaiste, first minister, chief minister, minister, junior minister
          foreign minister, finance minister, health minister, interior minister, defence minister
          defense minister, home minister, secretary, foreign secretary, home secretary
          press secretary, general secretary, secretary general, secretary of state, under secretary
          minister of state, senator, sen, representative, rep, congressman, congresswoman
          congressperson, assemblyman, assemblywoman, delegate, governor, gov, governor general
          lieutenant governor, lt gov, mayor, lord mayor, lady mayoress, mayoress, deputy mayor
          provost, lord provost, reeve, councillor, councilor, cllr, coun, clr, councilman
          councilwoman, alderman, ald, mp, mep, msp, mla, speaker, whip, commissioner, ambassador
          amb, consul, envoy, special envoy, chief of staff, chairman, chairwoman, chairperson
          chair, majority leader, minority leader

          justice, chief justice, mr justice, mrs justice, lord justice, lady justice, judge
          magistrate, sheriff, attorney general, solicitor general, district attorney, prosecutor
          coroner, constable, chief constable, chief, police chief, fire chief, superintendent, supt
          chief superintendent, inspector, insp, chief inspector, detective, det, dci, pc, wpc
          officer, trooper, agent, special agent, sergeant, sgt, sergeant major, garda, marshal

          general, gen, brigadier, brig, colonel, col, major, maj, captain, capt, lieutenant, lieut
          lt, corporal, cpl, private, pte, pvt, cadet, ensign, commander, cmdr, cdr, commodore
          admiral, adm, rear admiral, rear adm, vice admiral, vice adm, field marshal, air marshal
          wing commander, squadron leader, flight lieutenant, group captain, petty officer

          coach, head coach, principal, head teacher, headteacher, director, managing director, ceo
          chief executive, chief executive officer, chief operating officer, editor, skipper

          former, ex, late, acting, interim, deputy, assistant, associate, vice, retired, then
          outgoing, incoming
          """);

  private static final Set<String> AFTER =
      phrases(
          """
          mp, mep, msp, mla, td, mpp, qc, kc, sc, esq, esquire, phd, ph d, md, dds, frs
          obe, mbe, cbe, kbe, dbe, kcb
          """);

  private static final Set<String> SUFFIXES =
      phrases("jr, sr, junior, senior, ii, iii, iv, v, vi, vii, viii, ix, 2nd, 3rd, 4th");

  private Titles() {}

  private static Set<String> phrases(String table) {
    return Arrays.stream(table.split("[,\n]"))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether these words, in small letters, stand before a name. */
  static boolean isBefore(String phrase) {
    return BEFORE.contains(phrase);
  }

  /** Whether these words stand after a name. */
  static boolean isAfter(String phrase) {
    return AFTER.contains(phrase);
  }

  /** Whether this word tells the bearers of one name apart: Jr, Sr, a numeral. */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }
}
