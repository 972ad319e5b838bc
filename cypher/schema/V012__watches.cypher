// Watched questions, what each saw when it last looked, and what was told: apart from the supply graph, joined to nothing.
CREATE CONSTRAINT watch_id IF NOT EXISTS FOR (n:Watch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT watch_baseline_watch IF NOT EXISTS FOR (n:WatchBaseline) REQUIRE n.watch IS UNIQUE;
CREATE CONSTRAINT watch_news_id IF NOT EXISTS FOR (n:WatchNews) REQUIRE n.id IS UNIQUE;
CREATE INDEX watch_news_watch IF NOT EXISTS FOR (n:WatchNews) ON (n.watch);
CREATE INDEX watch_news_due IF NOT EXISTS FOR (n:WatchNews) ON (n.due);
