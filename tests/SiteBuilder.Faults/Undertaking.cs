namespace SiteBuilder.Faults;

/// <summary>A command that is disturbed.</summary>
/// <param name="Name">As the table says it.</param>
/// <param name="Arguments">As typed.</param>
internal sealed record Undertaking(string Name, params string[] Arguments)
{
    /// <summary>It makes something once: where it is already there, doing it again is refused.</summary>
    public bool Once { get; init; }

    /// <summary>It goes on until it is ended, and shows the content as it is.</summary>
    public bool Stays { get; init; }

    public static IReadOnlyList<Undertaking> All { get; } =
    [
        new("check", "check"),
        new("build", "build"),
        new("build --clean", "build", "--clean"),
        new("publish", "publish", "./www"),
        new("publish --fresh", "publish", "./www", "--fresh"),
        new("publish --rollback", "publish", "./www", "--rollback") { Once = true },
        new("preview", "preview") { Stays = true },
        new("verify", "verify", "./www"),
        new("diff", "diff", "--against", "./www/current"),
        new("new", "new", "zhengfu", "2025") { Once = true },
        new("import", "import", "report.docx", "zhengfu", "2024") { Once = true },
        new("import --force", "import", "report.docx", "minzheng", "2023", "--force"),
        new("export", "export", "minzheng", "2024", "--out", "exported", "--force"),
    ];
}
