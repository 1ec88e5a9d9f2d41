using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Engine.Tests.Stories;

/// <summary>The five seed articles, where they stand beside the repository.</summary>
public sealed class SampleStoriesTests
{
    [Fact]
    public void Four_tellings_come_together_and_the_interview_stays_alone()
    {
        if (Folder() is not { } folder)
        {
            return;
        }
        string[] languages = ["de", "en", "id", "fr", "de"];
        var files = folder.GetFiles("*.txt").OrderBy(f => f.Name, StringComparer.Ordinal).Take(5);

        var groups = StoryGrouper.Group([.. files.Zip(languages, (file, language) => StoryVector.Of(language, File.ReadLines(file.FullName)))]);

        Assert.Equal(["0,1,2,3", "4"], groups.Select(g => string.Join(',', g)));
    }

    private static DirectoryInfo? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = new DirectoryInfo(Path.Combine(folder.FullName, "shared", "seeds"));
            if (seeds.Exists)
            {
                return seeds;
            }
        }
        return null;
    }
}
