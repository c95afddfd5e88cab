using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace SiteBuilder.Tests.House;

/// <summary>No source generator takes part in the build, and nothing of Roslyn is loaded or shipped.</summary>
public sealed class RoslynFreeTests
{
    [Fact]
    public void Nothing_of_Roslyn_is_shipped()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "sitebuilder.deps.json")));
        var libraries = dependencies.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name).ToList();
        Assert.Contains(libraries, name => name.StartsWith("Markdig/", StringComparison.Ordinal));
        Assert.DoesNotContain(libraries, name => name.Contains("CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_Roslyn_is_referenced_by_the_product_or_its_packages()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "sitebuilder.deps.json")));
        var shipped = dependencies.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .SelectMany(library => library.Value.TryGetProperty("runtime", out var files) ? files.EnumerateObject().Select(f => Path.GetFileName(f.Name)) : [])
            .Select(name => Path.Combine(AppContext.BaseDirectory, name)).ToList();
        Assert.Contains(shipped, file => file.EndsWith("sitebuilder.dll", StringComparison.Ordinal));
        Assert.Equal([], shipped.Where(file => References(file).Any(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))));
    }

    [Fact]
    public void No_type_of_the_product_was_written_by_a_generator()
    {
        using var product = new ProductAssembly();
        Assert.DoesNotContain(product.Uses(), use => use.Type == "System.CodeDom.Compiler.GeneratedCodeAttribute");
    }

    [Fact]
    public void The_compiler_is_handed_analysers_but_no_generator()
    {
        var handed = Analysers("ResolveReferences;NoSourceGenerators");
        var byDefault = Analysers("ResolveReferences");
        Assert.Contains(handed, path => path.EndsWith("Microsoft.CodeAnalysis.NetAnalyzers.dll", StringComparison.Ordinal));
        Assert.Contains(byDefault, HoldsGenerator);
        Assert.Equal([], handed.Where(HoldsGenerator));
    }

    /// <summary>The analysers that the build of the generator hands to the compiler after the named targets.</summary>
    private static List<string> Analysers(string targets)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Repository.PathOf("generator", "SiteBuilder.csproj"), $"-t:{targets}", "-getItem:Analyzer"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        using var json = JsonDocument.Parse(printed);
        return [.. json.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!)];
    }

    /// <summary>True where a type carries Roslyn's <c>[Generator]</c>.</summary>
    private static bool HoldsGenerator(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return metadata.TypeReferences.Select(metadata.GetTypeReference).Any(type => metadata.GetString(type.Name) == "GeneratorAttribute");
    }

    private static List<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }
}
