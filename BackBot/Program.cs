var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/alive", () => "ok");
app.Run();
