namespace ArticleCompare.Web.Stories;

internal static class StoryServices
{
    public static void AddStories(this IServiceCollection services)
    {
        services.AddSingleton<DueComparisons>();
        services.AddSingleton<StoryFinder>();
        services.AddSingleton<Importer>();
        services.AddHostedService<ComparisonWorker>();
        services.AddHostedService<Upkeep>();
        services.AddHostedService<StartUpImport>();
    }
}
