namespace Yuezhang.Language.Diagnostics;

/// <content>The codes of what is found once the words are read: YAML files, names and meaning, record and scenarios, questions.</content>
public static partial class DiagnosticCodes
{
    public const string YamlNotRead = "YZ0130";
    public const string YamlNotAllowed = "YZ0131";
    public const string YamlTooLarge = "YZ0132";
    public const string KeyTwice = "YZ0133";
    public const string UnknownKey = "YZ0134";
    public const string MissingKey = "YZ0135";
    public const string WrongShape = "YZ0136";
    public const string DateBadlyWritten = "YZ0137";
    public const string NoLibraryFile = "YZ0138";
    public const string HorizonBeforeOpening = "YZ0139";

    public const string UnknownName = "YZ0301";
    public const string WrongSort = "YZ0302";
    public const string NameDefinedTwice = "YZ0303";
    public const string ArticleTwice = "YZ0304";
    public const string UnknownVerb = "YZ0305";
    public const string UnknownUnit = "YZ0306";
    public const string UnknownReading = "YZ0307";
    public const string UnknownChoice = "YZ0308";
    public const string TwoGoverningChoices = "YZ0309";
    public const string ReadingUnused = "YZ0310";
    public const string ChoiceUnused = "YZ0311";
    public const string SaidTwice = "YZ0312";
    public const string ReadingsMixed = "YZ0313";
    public const string NotInTreaty = "YZ0314";
    public const string UnknownArticle = "YZ0315";
    public const string NameWithoutLetters = "YZ0316";
    public const string TooManyChoices = "YZ0317";
    public const string Variable = "YZ0318";
    public const string UnknownState = "YZ0319";

    public const string InstalmentsDoNotAddUp = "YZ0320";
    public const string NothingLeft = "YZ0321";
    public const string PartsAndTerms = "YZ0322";
    public const string TwoUnitsInDebt = "YZ0323";
    public const string UnsaidOnReading = "YZ0324";
    public const string NoCountingConvention = "YZ0325";
    public const string BearerNotParty = "YZ0326";
    public const string NoParties = "YZ0327";
    public const string NeverInForce = "YZ0328";
    public const string UnknownInstalment = "YZ0329";
    public const string NotOnThisAccount = "YZ0330";
    public const string NothingOwed = "YZ0331";
    public const string TermNotOfProhibition = "YZ0332";
    public const string ObjectMissing = "YZ0333";
    public const string ObjectNotWanted = "YZ0334";
    public const string StaysDone = "YZ0335";
    public const string HasBeenNotNeeded = "YZ0336";
    public const string ClauseNeedsObligation = "YZ0337";
    public const string AtMostNeedsPermission = "YZ0338";
    public const string NoVersions = "YZ0339";
    public const string Cycle = "YZ0340";
    public const string MixedUnits = "YZ0341";
    public const string CalendarTooShort = "YZ0342";
    public const string UnsafeVariable = "YZ0343";
    public const string EmptySort = "YZ0344";
    public const string TooManyInstances = "YZ0345";
    public const string DependsOnImport = "YZ0346";
    public const string PrecedenceCircle = "YZ0347";
    public const string OneAtATime = "YZ0348";
    public const string LookAlike = "YZ0349";
    public const string RateOfNothing = "YZ0350";

    public const string DuplicateEvent = "YZ0410";
    public const string EventBeforeSignature = "YZ0411";
    public const string PaymentNamesNoPart = "YZ0412";
    public const string PaymentInForeignUnit = "YZ0413";
    public const string PaymentBetweenOthers = "YZ0414";
    public const string EventWithoutDate = "YZ0415";
    public const string UnknownCertainty = "YZ0416";
    public const string NotAnEvent = "YZ0417";
    public const string BadEventId = "YZ0418";
    public const string UnknownEvent = "YZ0420";
    public const string UnknownChange = "YZ0421";
    public const string ScenarioTwice = "YZ0422";

    public const string UnknownScenario = "YZ0510";
    public const string ActDoesNotLast = "YZ0511";
}
