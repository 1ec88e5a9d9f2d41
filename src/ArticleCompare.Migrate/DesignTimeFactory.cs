using ArticleCompare.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ArticleCompare.Migrate;

/// <summary>Also lets the dotnet-ef tool use this project as its startup project.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ArticleCompareDb>
{
    public ArticleCompareDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ArticleCompareDb>().UseSqlite("Data Source=:memory:").Options);
}
