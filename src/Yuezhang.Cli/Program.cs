Console.WriteLine("yuezhang");
