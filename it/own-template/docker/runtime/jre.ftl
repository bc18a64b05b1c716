<#-- The company's images bring their user. -->
# [=application.directory] belongs to the company's user
