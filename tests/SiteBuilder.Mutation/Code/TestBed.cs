using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace SiteBuilder.Mutation.Code;

/// <summary>One test with its arguments.</summary>
internal sealed record TestCase(Type Class, MethodInfo Method, object?[] Arguments, string Name)
{
    public double Seconds { get; set; }
}

/// <summary>The compiled tests of some folders beside a product full of mutants, run in this process one by one.</summary>
internal sealed class TestBed
{
    private readonly FieldInfo active, passed, hits;

    /// <param name="folder">A copy of the output of the tests in which the product was woven.</param>
    /// <param name="rows">So many rows of a theory of numbers at most, evenly chosen; of one of texts each row is a case of its own.</param>
    public TestBed(string folder, int rows)
    {
        var context = new BesideContext(folder);
        var tests = context.LoadFromAssemblyPath(Path.Combine(folder, "SiteBuilder.Tests.dll"));
        var type = context.LoadFromAssemblyPath(Path.Combine(folder, "sitebuilder.dll")).GetType(Weaver.SwitchType)!;
        (active, passed, hits) = (type.GetField("Active")!, type.GetField("Passed")!, type.GetField("Hits")!);
        Tests = [.. tests.GetTypes().Where(IsTaken).OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(t => Cases(t, rows))];
        MetBefore = (byte[])hits.GetValue(null)!;
    }

    /// <summary>What was met while the tests were gathered, before any of them ran: rows of theories ask the product too.</summary>
    public byte[] MetBefore { get; }

    public IReadOnlyList<TestCase> Tests { get; }

    /// <summary>Runs a test while a mutant is active (-1: none): whether it passed, and what it met.</summary>
    public (bool Passed, byte[] Hits) Run(TestCase test, int mutant)
    {
        hits.SetValue(null, new byte[((byte[])hits.GetValue(null)!).Length]);
        passed.SetValue(null, 0);
        active.SetValue(null, mutant);
        var clock = Stopwatch.StartNew();
        bool good = Run(test);
        if (mutant < 0) test.Seconds = clock.Elapsed.TotalSeconds;
        active.SetValue(null, -1);
        return (good, (byte[])hits.GetValue(null)!);
    }

    private static bool IsTaken(Type type) =>
        type is { IsAbstract: false, Namespace: { } name } && type.Name is not "WholeSitesTests"
        && (string[])["SiteBuilder.Tests.Forms", "SiteBuilder.Tests.Checks", "SiteBuilder.Tests.Content", "SiteBuilder.Tests.Sites"] is var taken
        && taken.Any(t => name == t || name.StartsWith(t + ".", StringComparison.Ordinal));

    private static IEnumerable<TestCase> Cases(Type type, int most)
    {
        foreach (var method in type.GetMethods().Where(m => m.GetCustomAttributes().Any(a => a.GetType().Name is "FactAttribute" or "TheoryAttribute")))
        {
            var sources = method.GetCustomAttributes().Where(a => a.GetType().GetMethod("GetData") is not null).ToList();
            if (sources.Count == 0) yield return new TestCase(type, method, [], $"{type.Name}.{method.Name}");
            var rows = sources.SelectMany(source => Rows(source, method, type)).ToList();
            int taken = rows.Count > 0 && rows[0][0] is string ? rows.Count : Math.Min(rows.Count, most);
            for (int i = 0; i < taken; i++)
            {
                object?[] row = rows[i * rows.Count / taken];
                yield return new TestCase(type, method, row, $"{type.Name}.{method.Name}[{i}]{(row[0] is string { Length: 5 } code ? code : "")}");
            }
        }
    }

    private static IEnumerable<object?[]> Rows(Attribute source, MethodInfo method, Type type)
    {
        if (source.GetType().GetProperty("MemberType") is { } member && member.GetValue(source) is null) member.SetValue(source, type);
        var get = source.GetType().GetMethod("GetData")!;
        object tracker = Activator.CreateInstance(get.GetParameters()[1].ParameterType)!;
        dynamic rows = get.Invoke(source, [method, tracker])!;
        foreach (object row in rows.AsTask().Result) yield return Padded((object?[])row.GetType().GetInterface("ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, [])!, method.GetParameters());
    }

    private static object?[] Padded(object?[] row, ParameterInfo[] parameters) =>
        [.. parameters.Select((p, i) => i < parameters.Length - 1 || !p.IsDefined(typeof(ParamArrayAttribute)) ? i < row.Length ? row[i] : p.DefaultValue : Tail(row, i, p.ParameterType))];

    private static object Tail(object?[] row, int from, Type array)
    {
        if (row.Length == from + 1 && row[from]?.GetType() == array) return row[from]!;
        var tail = Array.CreateInstance(array.GetElementType()!, Math.Max(0, row.Length - from));
        for (int i = 0; i < tail.Length; i++) tail.SetValue(row[from + i], i);
        return tail;
    }

    private static bool Run(TestCase test)
    {
        object? instance = null;
        try
        {
            instance = test.Method.IsStatic ? null : Activator.CreateInstance(test.Class);
            object? result = test.Method.Invoke(instance, test.Arguments);
            if (result is Task task) task.GetAwaiter().GetResult();
            else if (result is ValueTask value) value.AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (Exception e)
        {
            LastFailure = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            return LastFailure.GetType().Name == "SkipException";
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    /// <summary>Why the last failing test failed.</summary>
    public static Exception? LastFailure { get; private set; }

    /// <summary>Takes every assembly from the folder first, so that the tests meet the woven product.</summary>
    private sealed class BesideContext(string folder) : AssemblyLoadContext("woven")
    {
        protected override Assembly? Load(AssemblyName name)
        {
            string path = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
