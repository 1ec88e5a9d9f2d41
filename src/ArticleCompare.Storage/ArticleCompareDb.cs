using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ArticleCompare.Storage;

/// <summary>The database of one installation: facts (uploads, articles, revisions, decisions, actions) and what is derived from them.</summary>
public sealed class ArticleCompareDb(DbContextOptions<ArticleCompareDb> options) : DbContext(options)
{
    public DbSet<StoredStory> Stories => Set<StoredStory>();

    public DbSet<StoredArticle> Articles => Set<StoredArticle>();

    public DbSet<ArticleVector> ArticleVectors => Set<ArticleVector>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    public DbSet<StoredComparison> Comparisons => Set<StoredComparison>();

    public DbSet<StoryAction> Actions => Set<StoryAction>();

    public DbSet<StoredLayer> Dictionaries => Set<StoredLayer>();

    public DbSet<StoredPair> Pairs => Set<StoredPair>();

    public DbSet<StoredVector> Vectors => Set<StoredVector>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();
        configurationBuilder.Properties<StoryActionKind>().HaveConversion<string>();
        configurationBuilder.Properties<DictionaryKind>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<StoredStory>(e =>
        {
            e.ToTable("Stories");
            e.HasMany(s => s.Articles).WithOne(a => a.Story).HasForeignKey(a => a.StoryId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(s => s.Comparison).WithOne().HasForeignKey<StoredComparison>(c => c.StoryId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<StoredArticle>(e =>
        {
            e.ToTable("Articles");
            e.HasIndex(a => a.Key).IsUnique();
            e.HasMany(a => a.Revisions).WithOne(r => r.Article).HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(a => a.Vector).WithOne().HasForeignKey<ArticleVector>(v => v.ArticleId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ArticleVector>().HasKey(v => v.ArticleId);
        modelBuilder.Entity<Revision>(e =>
        {
            e.ToTable("Revisions");
            e.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique();
            e.HasOne(r => r.Upload).WithMany().HasForeignKey(r => r.UploadHash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Upload>().HasKey(u => u.Hash);
        modelBuilder.Entity<Draft>(e =>
        {
            e.HasIndex(d => d.Batch);
            e.HasOne(d => d.Upload).WithMany().HasForeignKey(d => d.UploadHash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<StoredDecision>(e =>
        {
            e.ToTable("Decisions");
            e.HasOne(d => d.Story).WithMany().HasForeignKey(d => d.StoryId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(d => d.Articles).WithOne().HasForeignKey(a => a.DecisionId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<DecisionArticle>(e =>
        {
            e.HasKey(a => new { a.DecisionId, a.ArticleKey });
            e.HasIndex(a => a.ArticleKey);
        });
        modelBuilder.Entity<StoredComparison>(e =>
        {
            e.ToTable("Comparisons");
            e.HasKey(c => c.StoryId);
        });
        modelBuilder.Entity<StoryAction>().HasIndex(a => a.StoryId);
        modelBuilder.Entity<StoredLayer>(e =>
        {
            e.ToTable("Dictionaries");
            e.HasMany(d => d.Pairs).WithOne(p => p.Dictionary).HasForeignKey(p => p.DictionaryId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<StoredVector>(e =>
        {
            e.ToTable("Vectors");
            e.HasKey(v => v.Key);
        });
        modelBuilder.Entity<StoredPair>(e =>
        {
            e.ToTable("DictionaryPairs");
            e.HasIndex(p => new { p.DictionaryId, p.Language, p.Words, p.OtherLanguage, p.OtherWords }).IsUnique();
            e.HasIndex(p => p.Search);
        });
    }

    /// <summary>SQLite gives times back without their kind.</summary>
    private sealed class Utc() : ValueConverter<DateTime, DateTime>(
        to => to,
        from => DateTime.SpecifyKind(from, DateTimeKind.Utc));
}
