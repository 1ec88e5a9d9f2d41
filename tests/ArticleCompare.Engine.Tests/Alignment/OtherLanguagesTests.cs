using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Tests.Alignment;

/// <summary>Languages that the lexicon does not have: names, numbers, cognates, length and order have to do.</summary>
public sealed class OtherLanguagesTests
{
    private static readonly UnitText english = new("en",
    [
        "The city council of Valdora approved the new tram line on 14 March 2024.",
        "The project costs 320 million euros and includes 18 stations.",
        "Mayor Lucia Ferrante called the decision historic.",
        "Opposition leader Marco Belluni criticised the financing plan.",
        "Construction will begin in September and take four years.",
        "The university and the central hospital will be connected directly.",
        "About 45,000 passengers a day are expected.",
    ]);

    private static readonly UnitText spanish = new("es",
    [
        "El ayuntamiento de Valdora aprobó la nueva línea de tranvía el 14 de marzo de 2024.",
        "El proyecto cuesta 320 millones de euros e incluye 18 estaciones.",
        "La alcaldesa Lucia Ferrante calificó la decisión de histórica.",
        "El líder de la oposición, Marco Belluni, criticó el plan de financiación.",
        "La construcción comenzará en septiembre y durará cuatro años.",
        "La universidad y el hospital central tendrán conexión directa.",
        "Se esperan unos 45.000 pasajeros al día.",
    ]);

    private static readonly UnitText dutch = new("nl",
    [
        "De gemeenteraad van Valdora keurde op 14 maart 2024 de nieuwe tramlijn goed.",
        "Het project kost 320 miljoen euro en telt 18 stations.",
        "Burgemeester Lucia Ferrante noemde het besluit historisch.",
        "Oppositieleider Marco Belluni bekritiseerde het financieringsplan.",
        "De bouw begint in september en duurt vier jaar.",
        "De universiteit en het centrale ziekenhuis krijgen een directe verbinding.",
        "Er worden ongeveer 45.000 passagiers per dag verwacht.",
    ]);

    private static readonly UnitText chinese = new("zh",
    [
        "Valdora市议会于2024年3月14日批准了新的有轨电车线路。",
        "该项目耗资3.2亿欧元，设有18个车站。",
        "市长Lucia Ferrante称这一决定具有历史意义。",
        "反对党领袖Marco Belluni批评了融资计划。",
        "工程将于9月开工，工期四年。",
        "大学和中心医院将直接相连。",
        "预计每天约有45000名乘客。",
    ]);

    [Fact]
    public void Spanish_is_aligned_by_names_numbers_and_cognates() => Assert.Equal(7, Right(english, spanish));

    [Fact]
    public void Dutch_is_aligned_by_names_numbers_and_cognates() => Assert.Equal(7, Right(english, dutch));

    [Fact]
    public void Two_languages_that_the_lexicon_lacks_are_aligned_too() => Assert.Equal(7, Right(spanish, dutch));

    [Fact]
    public void Chinese_is_aligned_where_names_and_numbers_tell_and_nothing_else_is_said_of_it()
    {
        Assert.True(Right(english, chinese) >= 4);
        Assert.Equal(0, Wrong(english, chinese));
    }

    [Fact]
    public void Another_story_in_such_a_language_is_not_aligned()
    {
        UnitText other = new("es", ["Los bomberos controlaron el incendio del bosque de Arvella.", "Nadie resultó herido, según las autoridades.", "El viento complicó los trabajos durante la noche."]);

        Assert.Equal(0, Wrong(english, other) + Right(english, other));
    }

    private static int Right(UnitText a, UnitText b) => Rows(a, b).Count(c => c[0].SequenceEqual(c[1]));

    private static int Wrong(UnitText a, UnitText b) => Rows(a, b).Count(c => !c[0].SequenceEqual(c[1]));

    private static IEnumerable<ImmutableArray<ImmutableArray<int>>> Rows(UnitText a, UnitText b) =>
        UnitAligner.Align([a, b], cancellationToken: TestContext.Current.CancellationToken).Select(r => r.Cells).Where(c => !c[0].IsEmpty && !c[1].IsEmpty);
}
