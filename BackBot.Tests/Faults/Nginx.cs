using System.Diagnostics;
using System.Net.Sockets;
using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Faults;

/// <summary>A load balancer that sends every request to the next service, without stickiness.</summary>
public sealed class Nginx : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Process guard;

    public Nginx(IEnumerable<Uri> services)
    {
        int port = PostgresCluster.FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        string config = folder.File("nginx.conf");
        File.WriteAllText(config, $$"""
            daemon off;
            worker_processes 1;
            pid {{folder.File("pid")}};
            error_log {{folder.File("error.log")}} crit;
            events { worker_connections 2048; }
            http {
              access_log off;
              client_body_temp_path {{folder.File("body")}};
              proxy_temp_path {{folder.File("proxy")}};
              fastcgi_temp_path {{folder.File("fastcgi")}};
              uwsgi_temp_path {{folder.File("uwsgi")}};
              scgi_temp_path {{folder.File("scgi")}};
              map $http_upgrade $connection_upgrade { default upgrade; '' close; }
              upstream services { {{string.Join(' ', services.Select(service => $"server {service.Authority} max_fails=1 fail_timeout=1s;"))}} }
              server {
                listen 127.0.0.1:{{port}};
                location / {
                  proxy_pass http://services;
                  proxy_http_version 1.1;
                  proxy_set_header Host $http_host;
                  proxy_set_header Upgrade $http_upgrade;
                  proxy_set_header Connection $connection_upgrade;
                  proxy_connect_timeout 1s;
                  proxy_read_timeout 120s;
                }
              }
            }
            """);
        string program = File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
        // The shell ends it when its input closes, which it does however this process ends.
        guard = Process.Start(new ProcessStartInfo("sh", ["-c", "\"$@\" </dev/null >/dev/null 2>&1 & server=$!; cat >/dev/null; kill $server; wait $server", "sh", program, "-c", config, "-p", folder.Path])
        {
            RedirectStandardInput = true,
        })!;
        WaitUntilItListens();
    }

    public Uri Address { get; }

    public void Dispose()
    {
        guard.StandardInput.Close();
        guard.WaitForExit();
        guard.Dispose();
        folder.Dispose();
    }

    private void WaitUntilItListens()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient(Address.Host, Address.Port);
                return;
            }
            catch (SocketException) when (waited.Elapsed < TimeSpan.FromSeconds(20) && !guard.HasExited)
            {
                Thread.Yield();
            }
        }
    }
}
