using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>How far an announced thing has come.</summary>
internal enum Step
{
    Planned,
    Coming,
    Done,
}

/// <summary>What a passage says of a verb: "will build", "plans to build", "has built".</summary>
/// <param name="Step">How far it has come.</param>
/// <param name="Sign">The words that say so.</param>
/// <param name="Verb">The verb that they belong to; in a French future, the sign itself.</param>
internal readonly record struct Tense(Step Step, TextSpan Sign, TextSpan Verb);
