address <- "http://localhost:8080/api/v1/policies?fields=slug,effective&format=csv"
policies <- read.csv(address, encoding = "UTF-8")

years <- table(substr(policies$effective[policies$effective != ""], 1, 4))
cat(sprintf("%s %d", names(years), years), sep = "\n")
