app-name = Brugwijzer
