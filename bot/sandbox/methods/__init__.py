"""The Bot API's methods, one file per family; each is a model of parameters and one function."""
