package dev.pressmark.baselines.rules.marks;

import java.util.Set;

/** What the extractor knows of English, in lower case. */
final class Words {

  /** Verbs that report speech or writing, in the forms that govern a quote. */
  static final Set<String> CUES =
      words(
          """
          say says said saying
          tell tells told telling
          ask asks asked asking
          add adds added adding
          accuse accuses accused accusing
          acknowledge acknowledges acknowledged acknowledging
          admit admits admitted admitting
          allege alleges alleged alleging
          announce announces announced announcing
          answer answers answered answering
          argue argues argued arguing
          assert asserts asserted asserting
          blames blamed blaming
          blast blasts blasted blasting
          boast boasts boasted boasting
          brands branded branding
          call calls called calling
          chant chants chanted chanting
          claims claimed claiming
          comments commented commenting
          complain complains complained complaining
          concede concedes conceded conceding
          conclude concludes concluded concluding
          condemn condemns condemned condemning
          confirm confirms confirmed confirming
          continue continues continued
          criticise criticises criticised criticize criticizes criticized
          cry cries cried crying
          declare declares declared declaring
          demands demanded demanding
          denounce denounces denounced denouncing
          deny denies denied denying
          deride derides derided deriding
          describe describes described describing
          dismiss dismisses dismissed dismissing
          emphasise emphasised emphasize emphasized
          exclaim exclaims exclaimed
          explain explains explained explaining
          hail hails hailed hailing
          insist insists insisted insisting
          joke jokes joked joking
          labels labeled labelled labeling labelling
          lament laments lamented lamenting
          liken likens likened likening
          maintain maintains maintained
          mock mocks mocked mocking
          notes noted noting
          observe observes observed
          pledges pledged pledging
          posts posted posting
          praises praised praising
          predict predicts predicted predicting
          promises promised promising
          quip quips quipped
          quotes quoted quoting
          read reads reading
          recall recalls recalled recalling
          refer refers referred referring
          reiterate reiterates reiterated
          remark remarks remarked
          repeat repeats repeated
          reply replies replied replying
          reports reported reporting
          respond responds responded responding
          reveal reveals revealed revealing
          shout shouts shouted shouting
          slam slams slammed slamming
          states stated stating
          stress stresses stressed stressing
          suggest suggests suggested suggesting
          swear swears swore
          termed
          testify testifies testified testifying
          threaten threatens threatened threatening
          tweet tweets tweeted tweeting
          urge urges urged urging
          vow vows vowed vowing
          warn warns warned warning
          whisper whispers whispered whispering
          write writes wrote written writing
          yell yells yelled yelling
          advise advises advised advising
          apologise apologised apologize apologized
          begin begins began
          caution cautions cautioned cautioning
          contend contends contended contending
          counter counters countered
          echo echoes echoed echoing
          hint hints hinted hinting
          laughed sighed snapped
          muse muses mused
          opine opines opined
          wonder wonders wondered wondering
          according
          """);

  /** Cues that are part of a name when they are capitalised. */
  static final Set<String> NAMES_IN_CAPITALS = words("brands calls notes posts reports states");

  /** Cues that name a thing as often as they report a speech: they do not introduce a name. */
  static final Set<String> NAMING_CUES = words("call calls called calling termed");

  /** Words right before a mark (an article between left aside) that announce a name. */
  static final Set<String> NAMING =
      words(
          """
          dubbed nicknamed titled entitled named codenamed christened known
          album ballad book documentary film movie musical novel opera play poem series show single
          song
          """);

  /** Words right before a mark that announce a term. */
  static final Set<String> TERMS = words("word words term phrase expression letter letters");

  /** Words that are not capitalised in a title. */
  static final Set<String> SMALL =
      words("a an and as at but by for from in nor of on or over the to up with");

  /** Words that join two stretches of one quote. */
  static final Set<String> CONNECTIVES = words("and or but");

  static final Set<String> ARTICLES = words("a an the");

  /** Abbreviations whose full stop ends no sentence; single letters are none of them. */
  static final Set<String> ABBREVIATIONS =
      words(
          """
          mr mrs ms mx dr prof rev fr sr jr st gen adm col lt sgt capt cmdr maj pvt gov sen rep hon
          pres cllr supt insp det const no vol art sec fig jan feb mar apr jun jul aug sep sept oct
          nov dec inc ltd co corp vs etc approx
          """);

  private Words() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
