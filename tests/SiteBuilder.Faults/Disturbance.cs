namespace SiteBuilder.Faults;

/// <summary>Something that goes on in another thread while a command runs.</summary>
internal sealed class Disturbance : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Thread thread;

    private Disturbance(Action again)
    {
        thread = new Thread(() =>
        {
            while (!end.IsCancellationRequested) again();
        });
        thread.Start();
    }

    /// <summary>A file is saved with one text and the other in turn, each in two halves; in the end it holds the second.</summary>
    public static Disturbance Rewriting(string file, string one, string other, Random random)
    {
        void Save(string text)
        {
            using var writer = new StreamWriter(file) { AutoFlush = true };
            Thread.Sleep(random.Next(3));
            writer.Write(text[..(text.Length / 2)]);
            Thread.Sleep(random.Next(3));
            writer.Write(text[(text.Length / 2)..]);
        }
        return new(() =>
        {
            Save(one);
            Thread.Sleep(random.Next(6));
            Save(other);
            Thread.Sleep(random.Next(12));
        });
    }

    /// <summary>The file from which the clock is read says another year every moment.</summary>
    public static Disturbance Jumping(string file, Random random) => new(() =>
    {
        File.WriteAllText(file + ".new", random.Next(3) switch { 0 => "+400d", 1 => "-400d", _ => "+0" } + "\n");
        File.Move(file + ".new", file, overwrite: true);
        Thread.Sleep(random.Next(4));
    });

    public void Dispose()
    {
        end.Cancel();
        thread.Join();
        end.Dispose();
    }
}
