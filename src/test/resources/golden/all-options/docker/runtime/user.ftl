<#-- The company's images bring their user. -->
# [=image.application.directory] belongs to the company's user
