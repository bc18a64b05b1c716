<#-- Your lines at the beginning of the build stage, before anything is copied; reads builder. -->
