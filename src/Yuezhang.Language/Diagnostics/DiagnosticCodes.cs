namespace Yuezhang.Language.Diagnostics;

/// <summary>
/// The stable codes of all diagnoses: 01 files and Markdown, 02 words and statements, 03 names and meaning,
/// 04 record and scenarios, 05 questions, 07 what a review of the law finds. A code is never used again for something else.
/// </summary>
public static partial class DiagnosticCodes
{
    public const string NotUtf8 = "YZ0101";
    public const string FileNotReadable = "YZ0102";
    public const string FileTooLarge = "YZ0103";
    public const string ByteOrderMark = "YZ0104";
    public const string FileLeftOut = "YZ0105";
    public const string MixedLineEnds = "YZ0106";
    public const string DirectionMark = "YZ0107";
    public const string NoFrontMatter = "YZ0110";
    public const string FrontMatterNotClosed = "YZ0111";
    public const string ArticleWithoutNumber = "YZ0112";
    public const string FenceOutsideArticle = "YZ0113";
    public const string FenceNotAtMargin = "YZ0114";
    public const string FenceNotClosed = "YZ0115";
    public const string FenceLanguageUnknown = "YZ0116";
    public const string TextAfterFenceLanguage = "YZ0117";
    public const string MarkdownTooDeep = "YZ0118";

    public const string UnexpectedCharacter = "YZ0201";
    public const string QuoteNotClosed = "YZ0202";
    public const string TabInIndentation = "YZ0203";
    public const string NumberBadlyWritten = "YZ0204";
    public const string NumberTooLong = "YZ0205";
    public const string NameTooLong = "YZ0206";
    public const string NoSuchDate = "YZ0207";
    public const string NumberOutOfRange = "YZ0208";
    public const string EmptyFence = "YZ0210";
    public const string LineWithoutStatement = "YZ0211";
    public const string UnknownStatement = "YZ0212";
    public const string UnknownClause = "YZ0213";
    public const string ClauseMisaligned = "YZ0214";
    public const string MissingPart = "YZ0215";
    public const string UnexpectedText = "YZ0216";
    public const string KeywordAsName = "YZ0217";
    public const string UnknownSort = "YZ0218";
    public const string AndWithOr = "YZ0219";
    public const string ParenthesesTooDeep = "YZ0220";
    public const string ParenthesisNotClosed = "YZ0221";
    public const string AmountWithTwoUnits = "YZ0222";
    public const string UnknownPeriodUnit = "YZ0223";
    public const string UnknownDayCount = "YZ0224";
    public const string UnknownCountingCalendar = "YZ0225";
    public const string ReadingNotAllowed = "YZ0226";
    public const string MissingClause = "YZ0227";
    public const string UnknownExpectation = "YZ0228";
    public const string EventForCondition = "YZ0229";
    public const string ConditionAfterFrom = "YZ0230";
    public const string DayWithoutTime = "YZ0231";
    public const string NoSuchTime = "YZ0232";
    public const string TreatyIsNoParty = "YZ0233";

    public const string UnknownEventSentence = "YZ0401";

    public const string UnknownQuestion = "YZ0501";
    public const string QuestionPrefixTwice = "YZ0502";
    public const string DayAtEndOfQuestion = "YZ0503";
}
