using System.Reflection;
using System.Reflection.Metadata;

namespace SiteBuilder.Tests.House;

/// <summary>Who may depend on whom, read out of the compiled product.</summary>
public sealed class OrderOfFoldersTests : IDisposable
{
    /// <summary>From the bottom up; folders on one line know nothing of each other. The empty name is <c>Pipeline.cs</c>.</summary>
    private static readonly string[][] Order =
    [
        ["Diagnostics"], ["Yaml"], ["Forms"], ["Content"], ["Sites"], ["Checks"], ["Rendering"], ["Delivery"], [""], ["Comparing", "Importing"], ["Preview"], ["Commands"],
    ];

    /// <summary>Which folders may use a package or the console.</summary>
    private static readonly Dictionary<string, string[]> Homes = new()
    {
        ["Markdig"] = ["Content"],
        ["CsvHelper"] = ["Content"],
        ["System.IO.Hashing"] = ["Content"],
        ["YamlDotNet"] = ["Yaml"],
        ["Scriban.Signed"] = ["Rendering"],
        ["DiffPlex"] = ["Comparing"],
        ["AngleSharp"] = ["Comparing", "Importing", "Checks.RenderedPages"],
        ["Renci.SshNet"] = ["Delivery.Targets"],
        ["DocumentFormat.OpenXml"] = ["Importing", "Rendering.Formats"],
        ["DocumentFormat.OpenXml.Framework"] = ["Importing", "Rendering.Formats"],
        ["UglyToad.PdfPig"] = ["Importing"],
        ["UglyToad.PdfPig.Core"] = ["Importing"],
        ["UglyToad.PdfPig.Tokens"] = ["Importing"], // the filters that bound what a compressed stream may unpack to
        ["Spectre.Console"] = ["Commands"],
        ["Spectre.Console.Ansi"] = ["Commands"],
        ["System.CommandLine"] = ["Commands"],
        ["Microsoft.AspNetCore.Connections.Abstractions"] = ["Preview"],
        ["Microsoft.AspNetCore.Hosting.Server.Abstractions"] = ["Preview"],
        ["Microsoft.AspNetCore.Http"] = ["Preview"],
        ["Microsoft.AspNetCore.Http.Abstractions"] = ["Preview"],
        ["Microsoft.AspNetCore.Http.Features"] = ["Preview"],
        ["Microsoft.AspNetCore.Server.Kestrel.Core"] = ["Preview"],
        ["Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets"] = ["Preview"],
        ["Microsoft.Extensions.Features"] = ["Preview"],
        ["Microsoft.Extensions.Logging.Abstractions"] = ["Preview"],
        ["Microsoft.Extensions.Options"] = ["Preview"],
        ["Microsoft.Extensions.Primitives"] = ["Preview"],
        ["System.Console"] = ["Commands"],
    };

    private readonly ProductAssembly product = new();

    public void Dispose() => product.Dispose();

    private static int Height(string folder) => Array.FindIndex(Order, line => line.Contains(folder));

    private static string FolderOf(TypeUse use) => use.User.Split('.')[0];

    [Fact]
    public void Every_folder_depends_on_folders_below_it_only()
    {
        var uses = product.Uses().Where(use => use.Assembly is null)
            .Select(use => (From: FolderOf(use), To: ProductAssembly.FolderOf(use.Type), use.Type)).Where(use => use.From != use.To).ToHashSet();
        Assert.Contains(uses, use => use is ("Commands", "Delivery", _));
        Assert.Contains(uses, use => use is ("Sites", "Content", _));
        Assert.Equal([], uses.Where(use => !IsProgram(use.From, use.Type) && Height(use.From) <= Height(use.To)).Select(use => $"{use.From} uses {use.Type}").Order());

        // The entry point has no namespace and starts the command line.
        static bool IsProgram(string from, string type) => from.Length == 0 && type is "SiteBuilder.Commands.CommandLine" or "SiteBuilder.Commands.Terminal";
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Equal([], product.Uses().Select(FolderOf).Distinct().Where(folder => Height(folder) < 0));

    [Fact]
    public void Packages_and_the_console_stay_in_their_folders()
    {
        var uses = product.Uses().Where(use => use.Assembly is not null && Homes.ContainsKey(use.Assembly)).ToList();
        Assert.Contains(uses, use => use is { User: "Content", Assembly: "Markdig" });
        Assert.Contains(uses, use => use is { User: "Commands", Assembly: "System.CommandLine" });
        Assert.Equal([], uses.Where(use => !Homes[use.Assembly!].Any(home => use.User == home || use.User.StartsWith(home + ".", StringComparison.Ordinal)))
            .Select(use => $"{use.User} uses {use.Type} of {use.Assembly}").Order());
    }

    [Fact]
    public void Every_package_has_a_home()
    {
        var metadata = product.Metadata;
        var packages = metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Win32", StringComparison.Ordinal));
        Assert.Equal([], packages.Where(name => !Homes.ContainsKey(name)));
    }

    [Fact]
    public void Every_type_is_internal_and_every_class_sealed_or_made_to_be_derived_from() =>
        Assert.Equal([], product.WrittenTypes()
            .Where(type => product.NameOf(type) is not "Program")
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                || ((type.Attributes & (TypeAttributes.Sealed | TypeAttributes.Abstract | TypeAttributes.Interface)) == 0))
            .Select(product.NameOf));

    [Fact]
    public void No_static_field_can_be_changed() =>
        Assert.Equal([], product.WrittenTypes().SelectMany(type => type.GetFields().Select(f => (Type: type, Field: product.Metadata.GetFieldDefinition(f))))
            .Where(f => (f.Field.Attributes & FieldAttributes.Static) != 0 && (f.Field.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Literal)) == 0)
            .Select(f => $"{product.NameOf(f.Type)}.{product.Metadata.GetString(f.Field.Name)}")
            .Where(name => !name.Contains('<', StringComparison.Ordinal)));
}
