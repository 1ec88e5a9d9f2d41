using FsCheck;
using FsCheck.Fluent;

namespace ArticleCompare.Engine.Tests;

/// <summary>Tries a property on drawn values, the same at every run, and shrinks what breaks it to a small counterexample.</summary>
internal static class Properties
{
    private const int Tries = 30;

    private static Config Config => Config.QuickThrowOnFailure.WithMaxTest(Tries).WithEndSize(12).WithReplay(20_261_122, 3);

    public static void Hold<T>(Action<T> property) => Check.One(Config, Prop.ForAll(ArbMap.Default.ArbFor<T>(), property));

    public static void Hold<T1, T2>(Action<T1, T2> property) => Check.One(Config, Prop.ForAll(ArbMap.Default.ArbFor<T1>(), ArbMap.Default.ArbFor<T2>(), property));
}
